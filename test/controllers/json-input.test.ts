import { expect } from '@open-wc/testing';
import {
  hasSeveral,
  isSameInput,
  jsonInputOf,
  overlayOf,
  type Given,
  type JsonInput,
} from '../../src/controllers/json-input.js';

const NOTHING: Given = { data: undefined, script: undefined, src: '', adapter: '' };
const object = { a: 1 };

/** What is given, what of it holds, and what else is told of it. */
const ROWS: readonly (readonly [
  title: string,
  given: Partial<Given>,
  input: JsonInput,
  more?: { readonly several?: true; readonly overlay?: string },
])[] = [
  ['nothing', {}, { kind: 'none' }],
  ['null as data', { data: null }, { kind: 'none' }],
  ['an object', { data: object }, { kind: 'object', document: object }],
  ['a zero', { data: 0 }, { kind: 'object', document: 0 }],
  ['false', { data: false }, { kind: 'object', document: false }],
  ['a text', { data: '{}' }, { kind: 'text', text: '{}', isScript: false }],
  ['an empty text', { data: '' }, { kind: 'text', text: '', isScript: false }],
  ['a script', { script: '{}' }, { kind: 'text', text: '{}', isScript: true }],
  ['an empty script', { script: '' }, { kind: 'text', text: '', isScript: true }],
  ['an address', { src: 'a.json' }, { kind: 'address', src: 'a.json' }],
  ['a script of the page', { src: '#a' }, { kind: 'script in the page', src: '#a' }],
  [
    'an object and a script',
    { data: object, script: '{}' },
    { kind: 'object', document: object },
    { several: true },
  ],
  [
    'a text and an address',
    { data: '{}', src: 'a.json' },
    { kind: 'text', text: '{}', isScript: false },
    { several: true },
  ],
  [
    'a script and an address',
    { script: '{}', src: 'a.json' },
    { kind: 'text', text: '{}', isScript: true },
    { several: true },
  ],
  [
    'a script and an address with an adapter',
    { script: '{}', src: 'a.json', adapter: 'x' },
    { kind: 'address', src: 'a.json' },
    { overlay: '{}' },
  ],
  [
    'a script with an adapter',
    { script: '{}', adapter: 'x' },
    { kind: 'text', text: '{}', isScript: true },
  ],
  [
    'all of them',
    { data: object, script: '{}', src: 'a.json', adapter: 'x' },
    { kind: 'object', document: object },
    { several: true },
  ],
];

describe('jsonInputOf', () => {
  for (const [title, given, input, more = {}] of ROWS) {
    it(`chooses among what is given: ${title}`, () => {
      const whole = { ...NOTHING, ...given };
      expect(jsonInputOf(whole)).to.deep.equal(input);
      expect(hasSeveral(whole)).to.equal(more.several ?? false);
      expect(overlayOf(whole)).to.equal(more.overlay);
    });
  }

  it('knows an input again, also one that is not equal to itself', () => {
    const inputs = [
      {},
      { data: object },
      { data: NaN },
      { data: 'a' },
      { src: 'a' },
      { src: '#a' },
    ];
    const made = (): JsonInput[] => inputs.map((given) => jsonInputOf({ ...NOTHING, ...given }));
    const again = made();
    made().forEach((one, index) =>
      expect(again.map((other) => isSameInput(one, other))).to.deep.equal(
        again.map((_, position) => position === index),
      ),
    );
    expect(isSameInput({ kind: 'none' }, undefined)).to.equal(false);
    expect(
      isSameInput({ kind: 'object', document: {} }, { kind: 'object', document: {} }),
    ).to.equal(false);
  });
});
