import type { SectionName } from '../../src/data/fields.js';
import '../../src/controllers/adapt-answer.js';
import '../../src/controllers/explain-json-error.js';
import { loadIssueMessages } from '../../src/messages/issues.js';
import { LANGUAGES } from '../../src/language/languages.js';
import '../../src/define.js';
import '../../src/templates/trouble.js';
import { failed, placed, widgetsIn, type Widget } from '../support/page.js';

/** The six widgets and what they show; the fact sheet shows all. */
export const WIDGETS: readonly (readonly [tag: string, section?: SectionName])[] = [
  ['factlet-population-counters', 'population'],
  ['factlet-funding-donut', 'funding'],
  ['factlet-origin-bars', 'origins'],
  ['factlet-staffing-panel', 'staffing'],
  ['factlet-key-figures', 'keyFigures'],
  ['factlet-donor-list', 'donors'],
  ['factlet-fact-sheet'],
];

/** What a widget tells of a document. */
export interface Told {
  readonly type: string;
  readonly issues: readonly {
    readonly code: string;
    readonly severity: string;
    readonly path: string;
  }[];
}

/** Updates that a drawing may take: the widget's own, those of the widgets inside it, and the details of a failure. */
const MOST_UPDATES = 20;

/** A widget that is given one document after another. */
export interface Shower {
  readonly widget: Widget;
  /** Gives it a document; what it tells, in order, when it and those inside it have nothing more to draw. */
  show(data: unknown): Promise<readonly Told[]>;
}

/** A widget in the page, in a place of a language. */
export async function shower(tag: string, lang = 'en'): Promise<Shower> {
  const widget = await placed(tag, { lang, data: { version: '1' } });
  const told: Told[] = [];
  for (const type of ['factlet-load', 'factlet-error']) {
    widget.addEventListener(type, (event) =>
      told.push({ type, issues: (event as Event & Told).issues }),
    );
  }
  const settle = async (): Promise<void> => {
    for (let update = 0; update < MOST_UPDATES; update += 1) {
      await widget.updateComplete;
      await Promise.all(widgetsIn(widget).map(({ updateComplete }) => updateComplete));
      if (told.length && update > 1) return;
      // What is wrong with a text that isn't JSON is found by a module of its own.
      if (update > 3) await taskDone();
    }
  };
  const show = async (data: unknown): Promise<readonly Told[]> => {
    told.length = 0;
    // A text that is given twice is drawn once
    if (Object.is(widget.data, data)) {
      widget.data = { version: '1' };
      await settle();
      told.length = 0;
    }
    widget.data = data;
    await settle();
    return [...told];
  };
  await settle();
  return { widget, show };
}

/** When the page has done what was begun: a rejection that nobody handles is told in a task of its own. */
export const taskDone = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Fetches what widgets fetch when they first need it, so that nothing is fetched later. */
export async function fetchAll(): Promise<void> {
  await Promise.all(LANGUAGES.map((lang) => loadIssueMessages(lang)));
  for (const lang of LANGUAGES) await failed('factlet-donor-list', { lang, data: [] });
  await taskDone();
}
