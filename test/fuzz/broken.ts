import fc from 'fast-check';
import type { SectionName } from '../../src/data/fields.js';
import { goodDocuments } from './documents.js';

type Holder = Record<PropertyKey, unknown>;

/** What was done to a good document: at which of its places, counted round, and what. Plain, so that a failing one can be read. */
export interface Wreck {
  readonly document: Holder;
  readonly done: readonly { readonly at: number; readonly what: string }[];
}

class Instance {
  readonly label = 'An instance';
  readonly value = 5;
  readonly groups = [{ label: 'A', value: 1 }];
}

const thrown = (): never => {
  throw new Error('a getter that throws');
};
const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const sparse = (): unknown => {
  const rows: unknown[] = [];
  rows[3] = { label: 'After holes', value: 4 };
  return rows;
};
const circular = (): unknown => {
  const circle: Holder = { label: 'A circle', value: 1 };
  return Object.assign(circle, { groups: [circle], items: [circle], text: circle, self: circle });
};
const deep = (): unknown =>
  Array.from({ length: 300 }).reduce(
    (inner: unknown, _, index) => (index % 2 ? [inner] : { en: inner, value: inner }),
    'deep',
  );

/** In the place of any value. Strings here never look like a program's slips: see SLIPS. */
const VALUES: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  nothing: () => undefined,
  'not a number': () => NaN,
  endless: () => Infinity,
  'endless below': () => -Infinity,
  negative: () => -1,
  'negative fraction': () => -0.5,
  'minus zero': () => -0,
  '1e21': () => 1e21,
  '1e308': () => 1e308,
  '5e-324': () => 5e-324,
  '0.1 + 0.2': () => 0.1 + 0.2,
  'beyond exact': () => 2 ** 53 + 2,
  true: () => true,
  false: () => false,
  bigint: () => 10n,
  symbol: () => Symbol('s'),
  function: () => () => 0,
  digits: () => '12',
  grouped: () => '1,234',
  percent: () => '12%',
  exponent: () => '1e3',
  hexadecimal: () => '0x10',
  'Arabic digits': () => '١٢٣',
  'many digits': () => '9'.repeat(400),
  minus: () => '-5',
  blank: () => ' \t\n',
  empty: () => '',
  huge: () => 'long '.repeat(5000),
  'one long word': () => 'w'.repeat(20000),
  'bidi controls': () => '\u202eabc\u202a\u202b\u202d\u2066\u2067\u2068',
  'bidi ends': () => '\u202c\u202c\u2069\u2069abc',
  'zero width': () => '\u200b\u200c\u200d\ufeff\u2060',
  invisible: () => '\u00ad\u034f\u115f\u3164',
  'high surrogate': () => 'a\ud800',
  'low surrogate': () => '\udc00b',
  NUL: () => 'a\u0000b',
  controls: () => '\u0001\u0008\u001b[31m\u007f\u0085',
  replaced: () => '\ufffd',
  noncharacter: () => '\uffff\ufffe',
  'many marks': () => `a${'\u0301'.repeat(500)}`,
  'private use': () => '\ue000\u{10ffff}',
  'line separators': () => 'a\u2028b\u2029c',
  markup: () => '<img src=x onerror=alert(1)>',
  'lit marker': () => '{{lit-1}}<!--?lit$1$-->',
  places: () => '{value}{n}{text}{place}',
  patterns: () => "$&$'$`$1",
  'proto word': () => '__proto__',
  'constructor word': () => 'constructor',
  'toString word': () => 'toString',
  'hasOwnProperty word': () => 'hasOwnProperty',
  address: () => 'javascript:alert(1)',
  object: () => ({}),
  list: () => [],
  'list of lists': () => [[[]]],
  'list of nulls': () => [null, null],
  'list of texts': () => ['a', 'b'],
  'sparse list': sparse,
  'long list': () => Array.from({ length: 200 }, () => ({})),
  'language map of objects': () => ({ en: {}, az: [], '': 'x', __: 'y', 'x-private': 'z' }),
  'blank languages': () => ({ en: '', az: ' ' }),
  'numbered languages': () => ({ 0: 'zero', 1: 'one' }),
  date: () => new Date(NaN),
  pattern: () => /x/g,
  map: () => new Map([['label', 'A']]),
  set: () => new Set([1]),
  'boxed text': () => new String('boxed'),
  'boxed number': () => new Number(5),
  'typed list': () => new Uint8Array([1, 2, 3]),
  buffer: () => new ArrayBuffer(8),
  promise: () => Promise.resolve({ value: 1 }),
  error: () => new RangeError('x'),
  element: () => document.createElement('b'),
  instance: () => new Instance(),
  'no prototype': () => Object.assign(Object.create(null) as Holder, { label: 'A', value: 1 }),
  inherited: () => Object.create({ label: 'A', value: 1 }) as unknown,
  circular: circular,
  deep: deep,
  'revoked proxy': revoked,
  proxy: () => new Proxy({ label: 'A', value: 1 }, {}),
  'proxy list': () => new Proxy([{ label: 'A', value: 1 }], {}),
  'throwing proxy': () => new Proxy({}, { ownKeys: thrown, get: thrown, has: thrown }),
  'throwing list': () => new Proxy([1, 2], { get: thrown }),
  'bottomless proxy': () => bottomless(),
  'throwing text': () => ({
    toString: thrown,
    valueOf: thrown,
    toJSON: thrown,
    [Symbol.toPrimitive]: thrown,
  }),
  thenable: () => ({ then: thrown }),
};

/** An object that has anything one asks for. */
const bottomless = (): unknown =>
  new Proxy(
    {},
    { get: (_, key) => (typeof key === 'symbol' ? undefined : 'anything'), has: () => true },
  );

const KEYS: unknown =
  JSON.parse(`{"__proto__": {"polluted": 1, "value": 9, "label": "L"}, "constructor": {"prototype": {"polluted": 1}}, "prototype": {"polluted": 1},
  "toString": "text", "hasOwnProperty": 1, "valueOf": null, "length": 3, "toJSON": "x", "then": 1, "unknownField": [1], "": 1, "a.b": 1, "\\u202e": 1, "$ref": "#"}`);

/** More than any document has. What holds the same value twice at each of 300 depths has no end as a text, and the browser's memory has one. */
const MOST_VALUES = 100_000;

function written(value: unknown): string | undefined {
  let values = 0;
  return JSON.stringify(value, (_, each: unknown) => {
    values += 1;
    if (values > MOST_VALUES) throw new RangeError('too long a text');
    return each;
  });
}

/** What is done to the object that has the value. */
const DEEDS: Readonly<Record<string, (holder: Holder, key: PropertyKey) => void>> = {
  'left out': (holder, key) => void Reflect.deleteProperty(holder, key),
  'a getter that throws': (holder, key) =>
    void Reflect.defineProperty(holder, key, { get: thrown, enumerable: true, configurable: true }),
  'a getter that changes its mind': (holder, key) => {
    let asked = 0;
    Reflect.defineProperty(holder, key, {
      get: () => (asked++ % 2 ? 'text' : { value: asked }),
      enumerable: true,
      configurable: true,
    });
  },
  frozen: (holder) => void Object.freeze(holder),
  'frozen below': (holder, key) => void (isHolder(holder[key]) && Object.freeze(holder[key])),
  'in a list': (holder, key) => void Reflect.set(holder, key, [holder[key]]),
  'in an object': (holder, key) =>
    void Reflect.set(holder, key, { value: holder[key], en: holder[key] }),
  'list for object': (holder, key) =>
    void (isHolder(holder[key]) && Reflect.set(holder, key, Object.values(holder[key]))),
  'object for list': (holder, key) =>
    void (
      Array.isArray(holder[key]) && Reflect.set(holder, key, { ...(holder[key] as unknown[]) })
    ),
  itself: (holder, key) => void Reflect.set(holder, key, holder),
  'as text': (holder, key) => void Reflect.set(holder, key, written(holder[key]) ?? ''),
  'of another case': (holder, key) =>
    void Reflect.set(holder, String(key).toUpperCase(), holder[key]),
  twice: (holder, key) =>
    void (Array.isArray(holder[key]) && holder[key].length && holder[key].push(holder[key][0])),
  'a hundred times': (holder, key) =>
    void (
      Array.isArray(holder[key]) &&
      holder[key].length &&
      holder[key].push(...Array.from({ length: 100 }, () => (holder[key] as unknown[])[0]))
    ),
  'behind a proxy': (holder, key) =>
    void (isHolder(holder[key]) && Reflect.set(holder, key, new Proxy(holder[key], {}))),
  'without a prototype': (holder, key) =>
    void (
      isHolder(holder[key]) &&
      !Array.isArray(holder[key]) &&
      Reflect.setPrototypeOf(holder[key], null)
    ),
  'dangerous keys': (holder, key) => {
    const target = isHolder(holder[key]) ? holder[key] : holder;
    for (const name of Object.keys(KEYS as Holder))
      Reflect.defineProperty(target, name, {
        value: (KEYS as Holder)[name],
        enumerable: true,
        configurable: true,
        writable: true,
      });
  },
};

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place of a document, the whole first. */
function placesOf(holder: Holder): [Holder, PropertyKey][] {
  return Object.keys(holder).flatMap((key): [Holder, PropertyKey][] => [
    [holder, key],
    ...(isHolder(holder[key]) ? placesOf(holder[key]) : []),
  ]);
}

/** Makes the document anew: widgets remember what they have read. */
export function wrecked({ document, done }: Wreck): unknown {
  const root: Holder = { root: structuredClone(document) };
  const places = placesOf(root);
  for (const { at, what } of done) {
    const [holder, key] = places[at % places.length]!;
    const value = VALUES[what];
    try {
      if (value) Reflect.set(holder, key, value());
      else DEEDS[what]!(holder, key);
    } catch {
      // What an earlier deed has made to throw stays as it is.
    }
  }
  // Nothing at all isn't a document: the widget waits for one. What throws when it is read is the test's, not the widget's.
  return Reflect.getOwnPropertyDescriptor(root, 'root')?.value ?? {};
}

/** Good documents with wreckage in them: something of every kind, at any place. */
export function brokenDocuments(section?: SectionName): fc.Arbitrary<Wreck> {
  const deed = fc.record({
    at: fc.nat(5000),
    what: fc.constantFrom(...Object.keys(VALUES), ...Object.keys(DEEDS)),
  });
  return fc.record({
    document: goodDocuments(section).map(({ document }) => document),
    done: fc.array(deed, { minLength: 1, maxLength: 12 }),
  });
}

const RUBBISH = [
  '',
  '}',
  ']',
  '"',
  ',',
  ',,',
  ':',
  '\u0000',
  '\ufeff',
  '1e999',
  '-',
  '\\ud800',
  '\\u0000',
  '<script>',
  '/*',
  '__proto__',
  '{"__proto__":{"polluted":1}}',
  '[[[[',
  'NULL',
  '\u2028',
];

/** JSON texts with something cut out, and rubbish in its place; some are JSON still. */
export function brokenTexts(section?: SectionName): fc.Arbitrary<string> {
  return fc
    .tuple(goodDocuments(section), fc.nat(20000), fc.nat(12), fc.constantFrom(...RUBBISH))
    .map(([{ document }, at, cut, rubbish]) => {
      const json = JSON.stringify(document);
      const from = at % json.length;
      return json.slice(0, from) + rubbish + json.slice(from + cut);
    });
}
