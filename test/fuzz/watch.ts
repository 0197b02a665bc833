import { expect } from '@open-wc/testing';
import { loadCountryNames } from '../../src/format/country-names.js';
import { loadLanguage } from '../../src/format/languages.js';
import { loadExplorationMessages } from '../../src/messages/exploration.js';
import { loadMessages } from '../../src/messages/index.js';
import { LANGUAGES } from '../../src/language/languages.js';

/** What a page must never notice of a document. */
export interface Watch {
  /** Fails when something happened since the last call: an error, a request, a dialogue, a change of the page's globals. */
  expectNothing(): void;
  /** The same of requests that were made without a function: of an element, or of a style sheet. */
  expectNoRequests(): Promise<void>;
}

const CALLS = [
  'fetch',
  'alert',
  'confirm',
  'prompt',
  'print',
  'open',
  'eval',
  'postMessage',
  'Image',
  'WebSocket',
  'EventSource',
  'Worker',
  'XMLHttpRequest',
] as const;
const PROTOTYPES = {
  Object,
  Array,
  Function,
  String,
  Number,
  Map,
  WeakMap,
  Promise,
  Element,
  Node,
};

/** Globals that the test runner and its tools add when they begin. */
const RUNNERS = /^__WTR|^mocha/i;

/** Watches the page through a suite. The console's warnings, which widgets write to authors, are kept from the terminal. */
export function watchPage(): Watch {
  const happened: string[] = [];
  const requests: string[] = [];
  const kept = new Map<string, unknown>();
  const page = window as unknown as Record<string, unknown>;
  const {
    console: { error, warn, info },
  } = window;
  const observer = new PerformanceObserver((list) =>
    requests.push(...list.getEntries().map(({ name }) => name)),
  );
  // Before any hook: what a widget leaves on its first drawing counts, too
  const globals = new Set(Reflect.ownKeys(window));
  const built = builtIns();

  const failed = ({ message }: ErrorEvent): number => happened.push(`uncaught: ${message}`);
  const rejected = ({ reason }: PromiseRejectionEvent): number =>
    happened.push(`unhandled: ${String(reason)}`);
  const flush = (): number => requests.push(...observer.takeRecords().map(({ name }) => name));

  before(async () => {
    // What a page's language needs is ours, and is fetched once.
    await Promise.all(
      LANGUAGES.flatMap((lang) => [
        loadMessages(lang),
        loadLanguage(lang),
        loadCountryNames(lang),
        loadExplorationMessages(lang),
      ]),
    );
    // So is what tells that figures have changed.
    await import('../../src/base/exploration/exploration.js');
    for (const name of CALLS) {
      kept.set(name, page[name]);
      page[name] = new Proxy(page[name] as () => void, {
        apply: (_, __, given: unknown[]) => void happened.push(`${name}(${String(given[0])})`),
        construct: (_, given: unknown[]) => (happened.push(`new ${name}(${String(given[0])})`), {}),
      });
    }
    Object.assign(console, {
      error: (...parts: unknown[]) =>
        happened.push(`console.error: ${parts.map(String).join(' ')}`),
      warn: () => {},
      info: () => {},
    });
    window.addEventListener('error', failed);
    window.addEventListener('unhandledrejection', rejected);
    observer.observe({ type: 'resource' });
  });

  after(() => {
    observer.disconnect();
    for (const [name, value] of kept) page[name] = value;
    Object.assign(console, { error, warn, info });
    window.removeEventListener('error', failed);
    window.removeEventListener('unhandledrejection', rejected);
  });

  return {
    expectNothing() {
      flush();
      const added = Reflect.ownKeys(window)
        .filter((key) => !globals.has(key) && !RUNNERS.test(String(key)))
        .map((key) => `global: ${String(key)}`);
      const changed = builtIns() === built ? [] : ['a prototype has changed'];
      const seen = [
        ...happened.splice(0),
        ...requests.splice(0).map((address) => `request: ${address}`),
        ...added,
        ...changed,
      ];
      // As a text: the runner shortens lists
      expect(seen.join('\n')).to.equal('');
    },
    async expectNoRequests() {
      // Entries come in the order in which requests end: after one of ours, those begun before it are told.
      const marker = new URL(`/package.json?${Math.random()}`, location.href).href;
      await (kept.get('fetch') as typeof fetch)
        .call(window, marker)
        .then((response) => response.text());
      while (!requests.includes(marker)) {
        await new Promise(requestAnimationFrame);
        flush();
      }
      expect(requests.splice(0).join('\n')).to.equal(marker);
    },
  };
}

const builtIns = (): string =>
  Object.entries(PROTOTYPES)
    .map(([name, { prototype }]) => `${name}: ${Reflect.ownKeys(prototype).map(String).join()}`)
    .join('\n');
