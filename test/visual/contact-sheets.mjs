// A picture of every state of each widget, in two widths, in three languages and two themes: the story `Overview/All states`.
import { read } from './png.mjs';
import { DRESS, dress } from './browser.mjs';

const STORY = 'overview-all-states--all-states';
const LANGUAGES = ['en', 'az', 'ar'];
const THEMES = ['light', 'dark'];
/** A day that isn't today: a widget whose refresh failed says from when its figures are. */
const NOW = new Date('2025-03-14T12:00:00Z');

const at = (origin, widget, language, theme) =>
  `${origin}/iframe.html?viewMode=story&id=${STORY}&args=widget:${widget}&globals=language:${language};theme:${theme};motion:reduced;a11y.manual:!true`;

/** What there is to draw, by the widgets that the story itself found. */
export async function names(page, origin) {
  await page.goto(at(origin, 'factlet-funding-donut', 'en', 'light'));
  const widgets = await page.waitForFunction(
    (id) =>
      window.__STORYBOOK_PREVIEW__?.storyStoreValue?.loadStory &&
      window.__STORYBOOK_PREVIEW__.storyStoreValue
        .loadStory({ storyId: id })
        .then(({ argTypes }) => argTypes.widget.options),
    STORY,
  );
  return (await widgets.jsonValue()).flatMap((widget) =>
    LANGUAGES.flatMap((language) =>
      THEMES.map((theme) => ({
        name: `${widget.replace('factlet-', '')}.${language}.${theme}`,
        widget,
        language,
        theme,
      })),
    ),
  );
}

/** A page that draws them: nothing moves in it, and it is always the same day. */
export async function drawingPage(browser) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await dress(page);
  await page.addInitScript(({ links, styles }) => {
    addEventListener('DOMContentLoaded', () => {
      document.head.append(
        ...links.map((href) =>
          Object.assign(document.createElement('link'), { rel: 'stylesheet', href }),
        ),
        Object.assign(document.createElement('style'), { textContent: styles }),
      );
    });
  }, DRESS);
  return page;
}

/** The picture of one contact sheet. */
export async function draw(page, origin, { widget, language, theme }) {
  await page.goto(at(origin, widget, language, theme));
  const phase = await page.waitForFunction(
    (id) => {
      const render = window.__STORYBOOK_PREVIEW__?.currentRender;
      return render?.id === id && /finished|completed|errored/.exec(render.phase)?.[0];
    },
    STORY,
    { timeout: 120_000 },
  );
  if ((await phase.jsonValue()) === 'errored')
    throw new Error(
      `${widget} in ${language} and ${theme}: a state didn't come; \`npm run test:stories\` tells which.`,
    );
  await page.evaluate(() => document.fonts.ready);
  return read(
    await page
      .locator('#storybook-root > [lang]')
      .screenshot({ animations: 'disabled', timeout: 60_000 }),
  );
}
