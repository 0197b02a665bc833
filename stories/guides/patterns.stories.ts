import '../../src/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { figureHtml } from '../../src/download/figure-html.js';
import { loadLocaleAndNames } from '../../src/locale/locale.js';
import { figuresIn } from '../../src/snippet/figures.js';
import { FIGURES } from '../support/answers.js';
import { sheet } from '../support/sheets.js';
import { isSettled, shows } from '../support/widget-stories.js';

/** Where figures stand on pages of partners, and which of them belong there. */
const meta: Meta = {
  title: 'Guides/Page patterns',
  parameters: { docs: { page: undefined } },
  tags: ['!autodocs'],
  play: ({ canvasElement }) => shows(() => isSettled(canvasElement, {})),
};
export default meta;

const pattern = (name: string, markup: string): StoryObj => ({
  render: () => {
    const page = document.createElement('div');
    page.className = `pattern ${name}`;
    page.innerHTML = markup.replaceAll('SHEET', FIGURES);
    return page;
  },
});

/** One figure between two paragraphs that it belongs to, and a number in a sentence. No second figure before the reader has read on. */
export const Article = pattern(
  'article',
  `<article>
    <h1>Five years on</h1>
    <p>Azerbaijan hosts <factlet-figure src="SHEET" path="population.refugees">8,087</factlet-figure> refugees. Most have come since 2022.</p>
    <factlet-origin-bars src="SHEET" heading-level="2"></factlet-origin-bars>
    <p>Many have found work; their children go to school in Baku and Sumgayit.</p>
  </article>`,
);

/** A narrow column beside an article: the figure with the fewest words, without its takeaway, which the article says. */
export const Sidebar = pattern(
  'beside',
  `<main><h1>Scholarships for refugees</h1><p>In 2024 young refugees took up places at universities in Baku. Applications for the next year are open.</p><p>The programme pays for tuition, books and a place to live.</p></main>
  <aside aria-label="In figures"><factlet-population-counters src="SHEET" heading-level="2" without-takeaway without-actions></factlet-population-counters></aside>`,
);

/** The first screen of a site: key figures alone, and a way to the whole sheet. */
export const HomePage = pattern(
  'home',
  `<main><h1>Together for people on the move</h1>
  <factlet-key-figures src="SHEET" heading-level="2"></factlet-key-figures>
  <p><a href="#sheet">All figures of 2024</a></p></main>`,
);

/** At the end of every page: who gave. Its heading is the footer’s own. */
export const Footer = pattern(
  'foot',
  `<main><h1>Any page</h1><p>What the page is about.</p></main>
  <footer><factlet-donor-list src="SHEET" heading-level="2" without-place without-source without-actions></factlet-donor-list></footer>`,
);

/** A page about a country: the page says the place in its title, so that the figures leave it out; all of them have one source, which the sheet says once. */
export const CountryPage = pattern(
  'country',
  `<main><h1>Azerbaijan</h1>
  <p>Who is there, where people come from, and what their support costs.</p>
  <factlet-population-counters src="SHEET" heading-level="2" without-place></factlet-population-counters>
  <div class="two">
    <factlet-origin-bars src="SHEET" heading-level="2" without-place></factlet-origin-bars>
    <factlet-funding-donut src="SHEET" heading-level="2" without-place></factlet-funding-donut>
  </div></main>`,
);

/** Mail runs no script: the words and the table of a figure, as “Data” copies them, or its picture with the alternative text. */
export const Newsletter: StoryObj = {
  loaders: [
    async () => {
      const locale = await loadLocaleAndNames('en', sheet.lang);
      const figure = figuresIn(sheet, locale).find(({ widget }) => widget === 'funding-donut');
      return {
        words: figure && figureHtml(figure.view, locale, { border: 1, headingLevel: 2 }).html,
      };
    },
  ],
  render: (_args, { loaded }) => {
    const page = document.createElement('div');
    page.className = 'pattern letter';
    page.innerHTML = `<main><h1>News from Baku, October</h1><p>Dear friends,</p>${String(loaded['words'])}<p>Thank you for your support.</p></main>`;
    return page;
  },
  play: () => Promise.resolve(),
};
