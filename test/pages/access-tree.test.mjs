// Whatever the figures are, assistive technology is given all of them: each value, label and unit, in rows, under the figure's name.
// FUZZ_RUNS is the number of documents a widget and language, FUZZ_SEED the seed of a failure.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ariaFigures, browserFigures, plain } from './aria-tree.mjs';
import { randomDocuments } from './random-documents.mjs';
import { LANGUAGES, openStage, stage } from './stage.mjs';
import { viewsModule } from './views.mjs';

const RUNS = Number(process.env.FUZZ_RUNS ?? 10);
const SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
const SECTIONS = {
  'factlet-population-counters': 'population',
  'factlet-funding-donut': 'funding',
  'factlet-origin-bars': 'origins',
  'factlet-staffing-panel': 'staffing',
  'factlet-key-figures': 'keyFigures',
  'factlet-donor-list': 'donors',
};

let host;
before(async () => {
  host = await stage({
    '/views.js': { headers: { 'content-type': 'text/javascript' }, body: await viewsModule() },
  });
});
after(() => host.close());

/** What a view says: its phrases, numbers and sentences. The ring's own words are said again beside it. */
function* saidIn(view) {
  if (Array.isArray(view)) {
    for (const part of view) yield* typeof part === 'string' ? [part] : saidIn(part);
    return;
  }
  for (const [key, value] of Object.entries(view)) {
    // Beside a bar a name is short, and of an amount its place in a sentence isn't the one beside its mark.
    if (/^(fullLabel|inSentence)$/.test(key)) continue;
    if (
      /^(text|before|after|share)$/.test(key) &&
      typeof value === 'string' &&
      !('caption' in view)
    )
      yield value;
    // A key figure's sentence stands before and after its number.
    else if (typeof value === 'object' && value && !(key === 'label' && 'before' in view))
      yield* saidIn(value);
  }
}

/** The rows of description lists, whose terms and values have to follow each other. */
const rowsIn = ({ counters = [], amounts = [], breakdown = [], lists = [], staff, offices }) => [
  ...counters,
  ...amounts,
  ...breakdown,
  ...lists.flatMap(({ bars }) => bars),
  ...(staff?.rows ?? []),
  ...(offices?.rows ?? []),
];

/** Each row's term with its number after it, in the order of the view. */
function assertRows(rows, lines) {
  let at = 0;
  for (const { label, number } of rows) {
    const term = lines.findIndex(
      ({ role, text }, index) => index >= at && role === 'term' && text.includes(plain(label.text)),
    );
    assert.ok(term >= 0, `no term "${label.text}"`);
    at = term + 1;
    if (!number) continue;
    assert.equal(lines[at].role, 'definition');
    assert.ok(
      lines[at].text.includes(plain(number.before + number.text + number.after)),
      `"${number.text}" after "${label.text}"`,
    );
  }
}

/** Names above this length are left out of a snapshot, as keys that YAML couldn't have; the browser's own tree has them. */
const LONGEST_NAME = 900;

function assertGiven(view, lines, browser) {
  const heading = plain(view.heading.text);
  const name = heading.length > LONGEST_NAME ? '' : heading;
  assert.deepEqual([lines[0].role, lines[0].name], ['figure', name]);
  assert.ok(
    lines.some(
      (line) =>
        line.role === 'heading' && line.name === name && line.attributes.includes('[level=3]'),
    ),
    'a heading',
  );
  if (view.empty) return 0;
  const pieces = [...saidIn(view)].map(plain);
  const snapshot = lines.map((line) => `${line.name} ${line.text}`).join('\n');
  for (const piece of pieces) {
    assert.ok(browser.includes(piece), `"${piece.slice(0, 60)}" is not in the browser's tree`);
    assert.ok(
      piece.length > LONGEST_NAME || snapshot.includes(piece),
      `"${piece.slice(0, 60)}" is not in the snapshot`,
    );
  }
  assertRows(rowsIn(view), lines);
  return pieces.length;
}

for (const [tag, section] of Object.entries(SECTIONS)) {
  test(`${tag} gives assistive technology every value, label and unit, in ${LANGUAGES.length} languages`, async () => {
    const documents = await randomDocuments(section, RUNS, SEED);
    const { page } = await openStage(host);
    let pieces = 0;
    for (const [run, document] of documents.entries()) {
      const views = await page.evaluate(
        async ([langs, ...given]) => {
          const { viewOf } = await import('/views.js');
          await window.looking.showInEach(langs, given[0], { data: given[1] });
          return Promise.all(langs.map((lang) => viewOf(...given, lang)));
        },
        [LANGUAGES, tag, document],
      );
      const figures = ariaFigures(await page.locator('#stage').ariaSnapshot());
      const browser = await browserFigures(page);
      assert.deepEqual([figures.length, browser.length], [LANGUAGES.length, LANGUAGES.length]);
      for (const [index, { figure, lines }] of figures.entries()) {
        try {
          pieces += assertGiven(views[index], lines, browser[index]);
        } catch (error) {
          error.message += `\nrun ${run} in ${LANGUAGES[index]} of FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}\n${JSON.stringify(document[section])}\n${figure}`;
          throw error;
        }
      }
    }
    assert.ok(pieces > RUNS, `${pieces} pieces`);
    await page.context().close();
  });
}
