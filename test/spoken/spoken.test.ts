import { expect } from '@open-wc/testing';
import { executeServerCommand, readFile, writeFile } from '@web/test-runner-commands';
import '../../src/define.js';
import { LANGUAGES, type Language } from '../../src/language/languages.js';
import { sample } from '../data/sample.js';
import { openedList, openerOf } from '../support/exploration.js';
import { until } from '../support/framed.js';
import { drawn, failed, partsOf } from '../support/page.js';
import { spoken } from '../support/spoken.js';
import { CALCULATED, hardToSay } from './documents.js';
import { numbersIn, withValues } from './numbers.js';

const isUpdating = (await executeServerCommand('updating')) as boolean;
const NAMES = [
  'population-counters',
  'origin-bars',
  'funding-donut',
  'staffing-panel',
  'key-figures',
  'donor-list',
];

/** Numbers of a document, those in its texts and dates included. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return Array.from(value.matchAll(/\d+/g), Number);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

/** What is spoken of each figure, below a line that says which. */
async function everything(lang: Language, data: unknown): Promise<string[]> {
  const lines: string[] = [];
  for (const name of NAMES) {
    const widget = await drawn(`factlet-${name}`, { data, lang });
    if (name === 'origin-bars') {
      const button = openerOf(widget, /\d/);
      if (button) await openedList(widget, /\d/);
    }
    if (name === 'population-counters') {
      partsOf(widget, 'terms')[0]!.click();
      await until(() => partsOf(widget, 'definitions').length, 'the definitions are there');
    }
    const figure = widget.shadowRoot.querySelector<HTMLElement>('figure')!;
    lines.push('', `# ${name}`, '', ...(await spoken(figure)));
    widget.remove();
  }
  return lines;
}

/** What a voice would spell, or leave out: letters for words, a code for a currency, a dash between numbers. */
const MISREAD: readonly RegExp[] = [
  /\d\s?[-–—−]\s?\d/u,
  /\d\s?(?:K|B|k|Md)(?!\p{L})/u,
  /(?<!\p{L})(?:n\/a|N\/A|г\.|р\.|pp|p\.p\.|approx\.|ca\.)(?!\p{L})/u,
];

for (const lang of LANGUAGES)
  describe(`what a screen reader speaks: ${lang}`, () => {
    let lines: readonly string[];
    let known: readonly number[];
    before(async function () {
      this.timeout(60_000);
      const real = await sample('azerbaijan-2024');
      known = [...numbersOf(real), ...numbersOf(hardToSay), ...CALCULATED];
      const { widget } = await failed('factlet-funding-donut', { data: '{', lang });
      lines = [
        ...(await everything(lang, real)),
        ...(await everything(lang, hardToSay)),
        '',
        '# failed',
        '',
        ...(await spoken(widget.shadowRoot.querySelector<HTMLElement>('section, figure')!)),
      ];
    });

    it('is what was read through and kept', async () => {
      const path = `${lang}.txt`;
      const text = `${lines
        .map((line) => withValues(line, lang))
        .join('\n')
        .trim()}\n`;
      if (isUpdating) await writeFile({ path, content: text });
      const kept = ((await readFile({ path, encoding: 'utf8' })) ?? '').split('\n');
      const now = text.split('\n');
      const gone = kept.filter((line) => !now.includes(line)).map((line) => `- ${line}`);
      const come = now.filter((line) => !kept.includes(line)).map((line) => `+ ${line}`);
      expect([...gone, ...come].join('\n')).to.equal('');
      expect(now.length).to.equal(kept.length);
    });

    it('has each number in the marks of its language, so that a voice says what the data has', () => {
      const wrong = lines.flatMap((line) =>
        numbersIn(line, lang)
          .filter(({ value, within }) =>
            known.every((each) => Math.abs(each - value) > within + 1e-9),
          )
          .map(({ text, value }) => `${text} is said as ${value}: ${line}`),
      );
      expect(wrong.join('\n')).to.equal('');
    });

    it('has no letters for words, no code for a currency, and no dash between numbers', () => {
      const wrong = lines.filter((line) => MISREAD.some((pattern) => pattern.test(line)));
      expect(wrong.join('\n')).to.equal('');
    });
  });
