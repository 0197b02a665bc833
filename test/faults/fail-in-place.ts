import { expect } from '@open-wc/testing';
import type { Issue } from '../../src/data/issues.js';
import { messages as fr } from '../../src/messages/fr/reader.js';
import { sample } from '../data/sample.js';
import { until } from '../support/framed.js';
import {
  all,
  complete,
  drawn,
  isShown,
  made,
  place,
  toldBy,
  type Widget,
} from '../support/page.js';
import { plain, seen } from '../support/reading.js';

/** What is told when a widget can't draw. */
export interface Failure {
  readonly code: string;
  /** Empty for the whole, which is the default. */
  readonly path?: string | RegExp;
  readonly parameters?: Issue['parameters'];
  /** Words that the author reads in the box, in French. */
  readonly says?: RegExp;
  readonly tag?: string;
}

/** Hands a widget what it can't draw: an attribute, a property, children. */
type Give = (widget: Widget) => void;

const TAG = 'factlet-population-counters';

/**
 * The contract of every failure: the sentence in the box and in its language, one event and one line with the code and the place,
 * nothing that was there is lost, and the page goes on.
 */
export async function failsInPlace(
  give: Give,
  failure: Failure,
  lines: readonly string[],
): Promise<void> {
  const page = watched();
  try {
    await saysSo(give, failure, lines);
    await keepsTheWordsOfThePage(give, failure);
    await keepsOldFigures(give, failure);
    // Rejections are told in a task of their own.
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.uncaught, 'nothing is thrown at the page').to.deep.equal([]);
    expect(page.isAsBefore(), 'focus and scrolling stay').to.equal(true);
  } finally {
    page.end();
  }
}

async function saysSo(
  give: Give,
  { code, path = '', parameters, says, tag = TAG }: Failure,
  lines: readonly string[],
): Promise<void> {
  const within = await place('fr');
  const widget = made(tag);
  const error = toldBy(widget, 'factlet-error');
  give(widget);
  within.append(widget);
  const neighbour = await drawn('factlet-key-figures', {
    data: await sample('azerbaijan-2024'),
    place: within,
  });
  const { issues } = await error;
  const [issue] = issues.filter(({ severity }) => severity === 'error');
  expect(issue?.code).to.equal(code);
  if (typeof path === 'string') expect(issue?.path).to.equal(path);
  else expect(issue?.path).to.match(path);
  if (parameters) expect(issue?.parameters).to.deep.include(parameters);
  await until(() => all(widget, 'details li').length > 0, 'the help for the author is there');
  expect(seen(widget)).to.include(fr.failed);
  const help = all(widget, 'details li').map(seen).join(' ');
  expect(help, 'the code, and a sentence before it').to.match(
    new RegExp(`\\p{L}{3}.*${code}`, 'u'),
  );
  if (says) expect(help).to.match(says);
  if (issue?.path) expect(help).to.include(issue.path);
  expect(
    lines.filter((line) => line.includes(`<${tag}>`) && line.includes(code)),
    lines.join('\n'),
  ).to.have.length(1);
  expect(seen(neighbour), 'the neighbour draws').to.match(/2.084/);
}

async function keepsTheWordsOfThePage(give: Give, { tag = TAG }: Failure): Promise<void> {
  const widget = made(tag);
  const error = toldBy(widget, 'factlet-error');
  give(widget);
  widget.insertAdjacentHTML('afterbegin', '<p>8,087 refugees live here.</p>');
  (await place('fr')).append(widget);
  await error;
  await widget.updateComplete;
  expect(isShown(widget.querySelector('p')!), 'the words of the page are seen').to.equal(true);
  expect(seen(widget)).to.include(fr.failed);
}

async function keepsOldFigures(give: Give, { code, tag = TAG }: Failure): Promise<void> {
  const widget = await drawn(tag, { data: await sample('azerbaijan-2024'), lang: 'fr' });
  const error = toldBy(widget, 'factlet-error');
  widget.data = undefined;
  give(widget);
  expect((await error).issues.map((issue) => issue.code)).to.include(code);
  await complete(widget);
  expect(seen(widget), 'the old figures stay').to.match(/8.087/);
  expect(seen(widget), 'with the date on which they were fetched')
    .to.include(plain(fr.stale.split('{date}')[0]!))
    .and.to.include(String(new Date().getUTCFullYear()));
}

/** What a page would notice. */
export function watched(): { uncaught: string[]; isAsBefore: () => boolean; end: () => void } {
  const uncaught: string[] = [];
  const { activeElement } = document;
  const { scrollX, scrollY } = window;
  const listen = (event: Event): number =>
    uncaught.push(String((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason));
  addEventListener('error', listen);
  addEventListener('unhandledrejection', listen);
  return {
    uncaught,
    isAsBefore: () =>
      document.activeElement === activeElement &&
      window.scrollX === scrollX &&
      window.scrollY === scrollY,
    end() {
      removeEventListener('error', listen);
      removeEventListener('unhandledrejection', listen);
    },
  };
}

/** A widget that draws what can be read, counts what can't, and tells where: `path` and `code` of the one error. */
export async function leavesOut(
  tag: string,
  data: object,
  { code, path }: { code: string; path: string },
  lines: readonly string[],
): Promise<Widget> {
  const page = watched();
  const widget = made(tag, { data });
  const load = toldBy(widget, 'factlet-load');
  (await place()).append(widget);
  const errors = (await load).issues.filter(({ severity }) => severity === 'error');
  await complete(widget);
  page.end();
  expect(errors.map((issue) => [issue.code, issue.path])).to.deep.equal([[code, path]]);
  expect(seen(widget)).to.include('1 row is not shown because it could not be read.');
  expect(lines.filter((line) => line.includes(code) && line.includes(path))).to.have.length(1);
  expect(page.uncaught).to.deep.equal([]);
  return widget;
}

/** A widget that draws, and what its data is told: the codes at their paths. */
export async function drawsTelling(
  tag: string,
  data: unknown,
  attributes: Readonly<Record<string, string>> = {},
): Promise<{ widget: Widget; told: string[] }> {
  const widget = made(tag, { data, attributes });
  const load = toldBy(widget, 'factlet-load');
  (await place()).append(widget);
  const told = (await load).issues.map(({ code, path }) => `${code} ${path}`);
  await complete(widget);
  return { widget, told };
}
