// The contrast of each text and each mark as it is drawn, in each theme and state (WCAG 2.2, 1.4.3 and 1.4.11).
// Axe can't: it leaves text over drawings, and marks, to a person.
import { after, before, test } from 'node:test';
import { STATES, TELLING } from './documents.mjs';
import { assertNone, EVERY_TAG, low, openStage, show, stage, THEMES } from './stage.mjs';

let host;
before(async () => {
  host = await stage();
});
after(() => host.close());

const SCHEMES = ['light', 'dark'];
/** Themes that say which scheme they are for are seen on a page of the other. */
const schemesFor = (theme) =>
  ({ light: ['dark'], dark: ['light'], contrast: ['light'] })[theme] ?? SCHEMES;

/** A theme as a page gives it: by the attribute, or by the class of its style sheet; or none, and the page's own scheme. */
const LOOKS = [
  ...SCHEMES.map((colorScheme) => ({ name: `no theme, in ${colorScheme}`, colorScheme })),
  ...['light', 'dark', '2021'].flatMap((theme) =>
    schemesFor(theme).map((colorScheme) => ({
      name: `theme="${theme}", in ${colorScheme}`,
      colorScheme,
      theme,
    })),
  ),
  ...THEMES.flatMap((theme) =>
    schemesFor(theme).map((colorScheme) => ({
      name: `the style sheet ${theme}, in ${colorScheme}`,
      colorScheme,
      className: `factlet-theme-${theme}`,
    })),
  ),
];

for (const { name, colorScheme, theme, className } of LOOKS) {
  test(`texts and marks are seen with ${name}`, async () => {
    // As high as the page, so that what lies under a text can be asked of any point.
    const { page } = await openStage(host, { colorScheme, height: 8000 });
    for (const [state, given] of Object.entries(theme || className ? TELLING : STATES)) {
      await show(page, {
        tags: EVERY_TAG,
        className,
        given: { ...given, ...(theme && { theme }) },
      });
      assertNone(await low(page), state);
    }
    await page.context().close();
  });
}
