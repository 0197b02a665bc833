import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { Latest } from '../../../src/app/configurator/latest.js';

describe('latest', () => {
  let updates: number;
  let answers: Record<
    string,
    { resolve: (value: string) => void; reject: (reason: Error) => void }
  >;
  const host = { requestUpdate: () => void (updates += 1) } as unknown as ReactiveControllerHost;
  const latest = (): Latest<[string], string> =>
    new Latest(
      host,
      (name: string) =>
        new Promise<string>((resolve, reject) => (answers[name] = { resolve, reject })),
    );
  const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
  beforeEach(() => {
    updates = 0;
    answers = {};
  });

  it('gives nothing until it is there, and then asks for an update', async () => {
    const value = latest();
    expect(value.of('a')).to.equal(undefined);
    answers['a']!.resolve('A');
    await settled();
    expect([value.of('a'), value.last, updates]).to.deep.equal(['A', 'A', 1]);
  });

  it('lets go of what comes after other inputs, whichever is first', async () => {
    const value = latest();
    value.of('a');
    value.of('b');
    answers['b']!.resolve('B');
    answers['a']!.resolve('A');
    await settled();
    expect([value.of('b'), value.last, updates]).to.deep.equal(['B', 'B', 1]);
  });

  it('never gives an old value for new inputs, but keeps it as the last', async () => {
    const value = latest();
    value.of('a');
    answers['a']!.resolve('A');
    await settled();
    expect([value.of('b'), value.last]).to.deep.equal([undefined, 'A']);
  });

  it('tells that nothing came, until there are other inputs', async () => {
    const value = latest();
    value.of('a');
    answers['a']!.reject(new Error('no'));
    await settled();
    expect([value.of('a'), value.hasFailed, updates]).to.deep.equal([undefined, true, 1]);
    value.of('b');
    expect(value.hasFailed).to.equal(false);
  });
});
