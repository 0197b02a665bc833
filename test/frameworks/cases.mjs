// The 16 cases of https://custom-elements-everywhere.com, asked of our elements, and four of our own. The pages are in cases/.
const FIGURE = '657,749';

/** Whether the element of a page reads so, once it has drawn. */
const reads = async (page, selector, text) => {
  await page.locator(selector).getByText(text).first().waitFor();
  return true;
};

const property = (page, selector, name) =>
  page.locator(selector).evaluate((element, key) => element[key], name);
const equals = (value, expected) => JSON.stringify(value) === JSON.stringify(expected);

/** Whether a click lets the page hear an event once more than before. */
const hears = async (page, name, clicked) => {
  const heard = async () =>
    JSON.parse((await page.locator('#heard').textContent()) || '{}')[name] ?? 0;
  const before = await heard();
  await page.locator(clicked).click();
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    if ((await heard()) > before) return true;
    await page.waitForTimeout(20);
  }
  return false;
};

/** Each of `[what it asks, a function of the page (and of what went wrong in it) that answers]`. */
export const CASES = [
  [
    'an element without children',
    async (page) => property(page, '#bare', 'shadowRoot').then(Boolean),
  ],
  ['children in a shadow root', (page) => reads(page, '#children', FIGURE)],
  [
    'children in a shadow root, and changing ones in the page',
    async (page) => (await reads(page, '#light p', '2')) && page.locator('#light p').isVisible(),
  ],
  [
    'hidden, and shown again',
    async (page) => {
      await reads(page, '#views factlet-population-counters', FIGURE);
      await page.locator('#toggle').click();
      await reads(page, '#views p', 'Another view');
      await page.locator('#toggle').click();
      return reads(page, '#views factlet-population-counters', FIGURE);
    },
  ],
  [
    'a boolean',
    async (page) =>
      (await reads(page, '#properties', FIGURE)) &&
      (await property(page, '#properties', 'withoutSource')) === true &&
      (await page.locator('#properties [part~=source]').count()) === 0,
  ],
  [
    'a number',
    async (page) =>
      (await reads(page, '#properties h5', 'Our figures')) &&
      (await property(page, '#properties', 'headingLevel')) === 5,
  ],
  ['a string', async (page) => (await property(page, '#properties', 'heading')) === 'Our figures'],
  [
    'an event, heard imperatively',
    async (page) =>
      (await reads(page, '#imperative', FIGURE)) && hears(page, 'imperative', '#again'),
  ],
  [
    'an array',
    async (page) =>
      equals(await property(page, '#array', 'data'), ['a', 'list', 'is', 'no', 'document']),
  ],
  [
    'an object',
    async (page) =>
      (await property(page, '#children', 'data')).groups[1].value === 657749 &&
      reads(page, '#children', FIGURE),
  ],
  ['an object, to a property in camel case', (page) => reads(page, '#camel-case', FIGURE)],
  ['lowercaseevent, heard declaratively', (page) => hears(page, 'lowercase', '#events')],
  [
    'kebab-event, heard declaratively',
    async (page) => (await reads(page, '#state', FIGURE)) && hears(page, 'kebab', '#again'),
  ],
  ['camelEvent, heard declaratively', (page) => hears(page, 'camel', '#events')],
  ['CAPSevent, heard declaratively', (page) => hears(page, 'caps', '#events')],
  ['PascalEvent, heard declaratively', (page) => hears(page, 'pascal', '#events')],
  ['ours: state of the framework is drawn', (page) => reads(page, '#state', FIGURE)],
  [
    'ours: a new object is drawn anew',
    async (page) => {
      await page.locator('#again').click();
      return reads(page, '#state', '1,234,567');
    },
  ],
  ['ours: factlet-error tells what is wrong', (page) => reads(page, '#code', 'not-an-object')],
  ['ours: no error in the page', async (page, faults) => faults.length === 0],
];

export const UPSTREAM = 16;

/** What a framework can't do, by its own design; none of our elements needs it. A case that passes in spite of it fails the run. */
export const LIMITS = {
  preact: {
    'CAPSevent, heard declaratively':
      'Preact 11 takes a name in lower case where it begins with a capital',
    'PascalEvent, heard declaratively':
      'Preact 11 takes a name in lower case where it begins with a capital',
  },
};
