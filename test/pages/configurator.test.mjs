// The configurator as an officer gets it: built, on a page with strict rules, with the keyboard, without a network of its own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { site } from './site.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'; trusted-types factlet";
const PAGE = '/configurator/index.html';
const sample = JSON.parse(readFileSync('src/samples/azerbaijan-2024.json', 'utf8'));

let host;
before(async () => {
  host = await site({
    [PAGE]: {
      headers: { 'content-security-policy': STRICT },
      body: readFileSync('dist/configurator/index.html', 'utf8'),
    },
  });
});
after(() => host.close());

/** The buttons at the beginning, and the headings that open the sections of the form. */
const WAYS_IN = '[aria-labelledby="begin"] li > button';
const HEADING = 'configurator-form h2 > button';

/** The page at its beginning, with what its rules refused. */
async function opened(options = {}, fragment = '') {
  const { page, requests, faults } = await host.open(`${PAGE}${fragment}`, options);
  await page.waitForSelector(`${WAYS_IN}, ${HEADING}`);
  return { page, requests, faults };
}

/** The page with the real sheet, and some of its sections open. */
async function withSample(options, ...sections) {
  const place = await opened(options);
  await place.page.locator(WAYS_IN).nth(1).click();
  await place.page.waitForSelector(HEADING);
  for (const section of sections)
    await place.page.locator(`[id="heading:section:${section}"]`).click();
  return place;
}

const field = (page, path) => page.locator(`[id="field:${path}"]`);
const named = (page, name) => page.getByRole('button', { name });
/** The drafts that the browser keeps, the latest first. */
const keptDrafts = (page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('factlet-configurator:'))
      .map((key) => JSON.parse(localStorage.getItem(key)))
      .sort((one, other) => other.at.localeCompare(one.at))
      .map(({ draft }) => draft),
  );
const kept = async (page) => (await keptDrafts(page))[0];

/** What a press of a button saves. */
async function savedFile(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    named(page, 'Save file').click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('with the keyboard alone, a sheet is begun, filled in, checked, taken back and saved', async () => {
  const { page, requests, faults } = await opened();
  /** Presses Tab until the focus is on something with this name. */
  const tabTo = async (name) => {
    for (let presses = 0; presses < 80; presses++) {
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        return (
          element.ariaLabel ??
          element.labels?.[0]?.textContent ??
          element.textContent
        ).trim();
      });
      if (focused.startsWith(name)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`the focus never came to: ${name}`);
  };
  await tabTo('An empty sheet');
  await page.keyboard.press('Enter');
  await page.waitForFunction((heading) => document.activeElement?.matches(heading), HEADING);
  await tabTo('Country');
  await page.keyboard.type('Azerbaijan');
  await tabTo('Funding');
  await page.keyboard.press('Enter');
  await tabTo('Currency');
  await page.keyboard.type('usd');
  await tabTo('Required');
  await page.keyboard.type('8.0 million');
  await tabTo('Received');
  await page.keyboard.type('4.5 million');
  await tabTo('Funding gap');
  await page.keyboard.type('3.6 million');
  await page.keyboard.press('Tab');
  // What is told comes before the next field that was there, so that the way out is the next stop but one.
  await named(page, /^Set the gap to/).waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await tabTo('Set the gap to 3,500,000');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => document.querySelector('[id="field:funding.gap"]').value === '3500000',
  );
  await page.keyboard.press('Control+z');
  await page.waitForFunction(
    () => document.querySelector('[id="field:funding.gap"]').value === '3600000',
  );
  await page.keyboard.press('Control+y');
  await page.waitForFunction(
    () => document.querySelector('[id="field:funding.gap"]').value === '3500000',
  );
  const { name, text } = await savedFile(page);
  assert.equal(name, 'fact-sheet-azerbaijan.json');
  assert.deepEqual(JSON.parse(text), {
    version: '1',
    lang: 'en',
    country: 'AZ',
    funding: { currency: 'USD', required: 8000000, received: 4500000, gap: 3500000 },
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(
    requests.filter(
      (address) =>
        !address.startsWith(host.origin) &&
        !address.startsWith('data:') &&
        !address.startsWith('blob:'),
    ),
    [],
  );
});

test('nothing that is focused goes away without the focus having another place', async () => {
  const { page } = await withSample({}, 'population', 'funding');
  await field(page, 'funding.gap').fill('3.6 million');
  for (const name of [
    /^Move down: Refugees/,
    /^Remove: Stateless/,
    'Add a group',
    /^Set the gap/,
    'Undo',
    'Redo',
    'New / Open',
    'Back to the sheet',
    /^Keep it: it’s right/,
  ]) {
    await named(page, name).first().focus();
    await page.keyboard.press('Enter');
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    assert.notEqual(
      await page.evaluate(() => document.activeElement.localName),
      'body',
      `after ${name}`,
    );
    if (name === 'Add a group')
      assert.equal(
        await page.evaluate(() => document.activeElement.id),
        'field:population.groups[3].group',
      );
  }
  // What is taken back while the focus is in it.
  await named(page, 'Add a note').click();
  await named(page, /^Remove: Row 2/)
    .first()
    .focus();
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => !document.querySelector('[id="row:notes[1]"]'));
  assert.equal(
    await page.evaluate(
      () => document.activeElement.closest('section')?.querySelector('h2 span').textContent,
    ),
    'About the sheet',
  );
});

test('a file that is broken says where, and leaves the sheet as it was', async () => {
  const { page } = await withSample();
  await named(page, 'New / Open').click();
  await page.setInputFiles('#begin-file', {
    name: 'sheet.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{\n  "version": "1"\n  "country": "AM"\n}'),
  });
  const problem = page.getByRole('alert');
  await problem.filter({ hasText: /line.+3.+column.+3/ }).waitFor();
  await named(page, 'Back to the sheet').click();
  assert.deepEqual(JSON.parse((await savedFile(page)).text), sample);
});

test('a file is saved as it was opened, with what the format doesn’t know, in its order', async () => {
  const { page, faults } = await opened();
  const text = `${JSON.stringify({ zeta: { b: 1, a: [null, 'ə'] }, ...sample, population: { ...sample.population, ours: true } }, null, 2)}\n`;
  await page.setInputFiles('#begin-file', {
    name: 'sheet.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.waitForSelector(HEADING);
  assert.equal((await savedFile(page)).text, text);
  assert.deepEqual(faults, []);
});

test('the draft is there after a reload, and gone after it was forgotten', async () => {
  const { page } = await withSample();
  await field(page, 'title').fill('Azərbaycan');
  await page.getByText(/Saved on this device, \d\d:\d\d/).waitFor();
  await page.reload();
  await page.waitForSelector(HEADING);
  assert.equal(await field(page, 'title').inputValue(), 'Azərbaycan');
  await named(page, 'Forget').click();
  assert.equal(await kept(page), undefined);
  await page.getByText('Not kept on this device.').waitFor();
});

test('what stands in a field is kept when the page goes away before it is left', async () => {
  const { page } = await withSample({}, 'funding');
  await field(page, 'funding.gap').fill('3,1 mln');
  await page.reload();
  await page.waitForSelector(HEADING);
  assert.equal((await kept(page)).funding.gap.value, 3100000);
});

test('Ctrl+Z takes back letters while they are typed, and steps otherwise', async () => {
  const { page } = await withSample({}, 'population');
  await named(page, /^Remove: Refugees/).click();
  await field(page, 'title').fill('');
  await field(page, 'title').pressSequentially('ab');
  await page.keyboard.press('Control+z');
  assert.equal(
    await page.locator('[id^="row:population.groups["]').count(),
    3,
    'the row is not brought back',
  );
  await field(page, 'title').fill('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  for (
    let steps = 0;
    steps < 10 && (await page.locator('[id^="row:population.groups["]').count()) === 3;
    steps++
  )
    await page.keyboard.press('Control+z');
  assert.equal(await page.locator('[id^="row:population.groups["]').count(), 4);
});

test('letters that are typed in one field are one step', async () => {
  const { page } = await withSample();
  await field(page, 'title').pressSequentially('Azərbaycan');
  await named(page, 'Undo').click();
  assert.equal(await field(page, 'title').inputValue(), '');
  await named(page, 'Redo').click();
  assert.equal(await field(page, 'title').inputValue(), 'Azərbaycan');
});

test('a link brings a draft, and Undo brings back the one that was there', async () => {
  const { page } = await withSample();
  await page.waitForFunction(() =>
    Object.keys(localStorage).some((key) => key.startsWith('factlet-configurator:')),
  );
  const fragment = await page.evaluate(async () => {
    const stream = new Blob(['{"version":"1","country":"AM"}'])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    return `#draft=${btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/=+$/, '')}`;
  });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await page.waitForFunction(
    () => document.querySelector('[id="field:country"]').value === 'Armenia',
  );
  assert.equal(new URL(page.url()).hash, '', 'a reload doesn’t open it again');
  await named(page, 'Undo').click();
  await page.waitForFunction(
    () => document.querySelector('[id="field:country"]').value === 'Azerbaijan',
  );
});

test('a link writes over no draft: both are there after a reload', async () => {
  const { page } = await withSample();
  await field(page, 'title').fill('Mine');
  await page.waitForFunction(() =>
    Object.keys(localStorage).some((key) => localStorage.getItem(key).includes('Mine')),
  );
  const fragment = await page.evaluate(async () => {
    const stream = new Blob(['{"version":"1","title":"A colleague’s","country":"AM"}'])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    return `#draft=${btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/=+$/, '')}`;
  });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await page.waitForFunction(
    () => document.querySelector('[id="field:title"]').value === 'A colleague’s',
  );
  await page.reload();
  await page.waitForSelector(HEADING);
  assert.equal(await field(page, 'title').inputValue(), 'A colleague’s');
  assert.deepEqual(
    (await keptDrafts(page)).map(({ title }) => title),
    ['A colleague’s', 'Mine'],
  );
  await named(page, 'New / Open').click();
  await page
    .getByRole('list', { name: 'Sheets kept on this device' })
    .getByRole('button', { name: 'Mine', exact: true })
    .click();
  assert.equal(await field(page, 'title').inputValue(), 'Mine');
});

test('the text of a sheet begins a sheet of its own while another is open, unless it is said that it belongs to that', async () => {
  const { page } = await withSample();
  const take = async (into) => {
    await named(page, 'New / Open').click();
    await named(page, 'The text of a fact sheet').click();
    if (into) await page.getByText(into).click();
    await page.locator('configurator-sheet-text textarea').fill('Refugees 12 345');
    await page.locator('configurator-sheet-text').getByRole('checkbox').first().check();
    await page
      .locator('configurator-sheet-text')
      .getByRole('button', { name: /^Take what is ticked/ })
      .click();
    await page.locator('configurator-sheet-text').getByText('Taken: 1.').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  };
  await take();
  await page.waitForFunction(
    () =>
      Object.keys(localStorage).filter((key) => key.startsWith('factlet-configurator:')).length ===
      2,
  );
  assert.deepEqual(
    (await keptDrafts(page)).map(({ population }) => population.groups.length).sort(),
    [1, 4],
  );
  await named(page, 'Undo').click();
  await take('the open sheet: Azerbaijan');
  await page.waitForFunction(() =>
    Object.keys(localStorage).some(
      (key) =>
        localStorage.getItem(key).includes('12345') && localStorage.getItem(key).includes('idps'),
    ),
  );
});

test('a link to a field opens what it is in, and focuses it', async () => {
  const { page } = await withSample({ width: 320 });
  await named(page, 'Share or download').click();
  await page.evaluate(() => {
    location.hash = '#field:population.groups[1].value';
  });
  await page.waitForFunction(
    () => document.activeElement.id === 'field:population.groups[1].value',
  );
  await page.evaluate(() => {
    location.hash = '#field:funding.required.value';
  });
  await page.waitForFunction(() => document.activeElement.id === 'field:funding.required');
});

test('rows that are pasted are one step, close what they were pasted in, and the focus goes back', async () => {
  const { page } = await withSample({}, 'population');
  const paste = named(page, 'Paste from Excel').first();
  await paste.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Paste from Excel: Population' }).waitFor();
  await page.evaluate(() => {
    const pane = document.querySelector('configurator-paste');
    const draft = { ...pane.draft, population: { groups: [{ group: 'idps', value: 1 }] } };
    pane.dispatchEvent(
      Object.assign(new Event('configurator-draft', { bubbles: true, composed: true }), {
        draft,
        path: 'population.groups',
      }),
    );
  });
  await page.waitForFunction(() => !document.querySelector('dialog'));
  assert.equal(await page.locator('[id^="row:population.groups["]').count(), 1);
  assert.ok(await paste.evaluate((button) => button === document.activeElement));
  await page.keyboard.press('Control+z');
  await page.waitForFunction(
    () => document.querySelectorAll('[id^="row:population.groups["]').length === 4,
  );
});

test('the text of a sheet is something to begin with, and the focus goes on in the form', async () => {
  const { page } = await opened();
  await named(page, 'The text of a fact sheet').click();
  await page.locator('dialog configurator-sheet-text').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const pane = document.querySelector('configurator-sheet-text');
    const draft = { ...pane.draft, population: { groups: [{ group: 'idps', value: 657749 }] } };
    pane.dispatchEvent(
      Object.assign(new Event('configurator-draft', { bubbles: true, composed: true }), {
        draft,
        path: 'population',
      }),
    );
  });
  await page.keyboard.press('Escape');
  await page.waitForFunction((heading) => document.activeElement?.matches(heading), HEADING);
  assert.deepEqual(JSON.parse((await savedFile(page)).text), {
    version: '1',
    lang: 'en',
    population: { groups: [{ group: 'idps', value: 657749 }] },
  });
});

test('what holds back figures is handed to the pane that takes them away, until it is mended', async () => {
  const { page } = await withSample({}, 'funding');
  const blocked = () =>
    page.evaluate(() =>
      document.querySelector('configurator-take-away').blocked.map(({ code }) => code),
    );
  assert.deepEqual(await blocked(), []);
  await field(page, 'funding.gap').fill('3.6 million');
  await page.keyboard.press('Tab');
  assert.deepEqual(await blocked(), ['sum-mismatch']);
  await named(page, /^Set the gap to/).click();
  assert.deepEqual(await blocked(), []);
  await field(page, 'funding.received').fill('a lot');
  await page.keyboard.press('Tab');
  assert.deepEqual(await blocked(), ['bad-value']);
});

test('where the browser keeps nothing, the page says so and works', async () => {
  const { page } = await host.open(PAGE);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'SecurityError');
    };
    Storage.prototype.getItem = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  await page.reload();
  await page.locator(WAYS_IN).first().click();
  await field(page, 'title').fill('Draft');
  await page.getByText('This browser stores nothing for this page.').waitFor();
  assert.equal(JSON.parse((await savedFile(page)).text).title, 'Draft');
});

test('an address that answers with no sheet is told in place', async () => {
  const { page } = await opened();
  for (const [address, said] of [
    ['fact-sheet.json', /http/],
    [`${host.origin}/nothing.json`, /404/],
    [`${host.origin}/demo/index.html`, /web page/],
  ]) {
    await page.locator('#begin-address').fill(address);
    await named(page, 'Fetch').click();
    await page.getByRole('alert').filter({ hasText: said }).waitFor();
  }
  await page.locator('#begin-address').fill(`${host.origin}/demo/azerbaijan-2024.json`);
  await named(page, 'Fetch').click();
  await page.waitForSelector(HEADING);
  assert.deepEqual(JSON.parse((await savedFile(page)).text), sample);
});

for (const [language, heading, dir] of [
  ['az', 'Əhali statistikası', 'ltr'],
  ['en', 'Population', 'ltr'],
  ['fr', 'Population', 'ltr'],
  ['es', 'Población', 'ltr'],
  ['ar', 'السكان', 'rtl'],
  ['ro', 'Populație', 'ltr'],
  ['ru', 'Население', 'ltr'],
  ['uk', 'Населення', 'ltr'],
  ['zh', '人口', 'ltr'],
]) {
  test(`the page speaks ${language}, as the browser asks, and no wider than 320 px`, async () => {
    const { page, faults } = await withSample(
      { locale: language, width: 320 },
      'population',
      'origins',
      'funding',
      'staffing',
      'keyFigures',
      'donors',
    );
    assert.equal(
      await page.locator('[id="heading:section:population"] span').first().textContent(),
      heading,
    );
    assert.deepEqual(
      await page.evaluate(() => [
        document.documentElement.lang,
        document.documentElement.dir,
        document.documentElement.scrollWidth,
      ]),
      [language, dir, 320],
    );
    assert.deepEqual(faults, []);
    await page.context().close();
  });
}

test('the choice of a language is kept', async () => {
  const { page } = await opened();
  await page.getByRole('banner').getByRole('combobox').selectOption('az');
  await page.waitForFunction(() => document.documentElement.lang === 'az');
  await page.reload();
  await page.waitForSelector(WAYS_IN);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'az');
});

for (const [locale, width] of [
  ['en', 320],
  ['en', 1280],
  ['ar', 320],
  ['ar', 1280],
]) {
  test(`axe finds nothing in ${locale} at ${width} px, and every button can be hit`, async () => {
    const { page } = await opened({ locale, width, bypassCSP: true });
    await page.evaluate(AXE);
    const violations = async () =>
      (
        await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
      ).violations.map(({ id, nodes }) => [id, nodes[0].html]);
    assert.deepEqual(await violations(), [], 'at the beginning');
    await page.locator(WAYS_IN).nth(1).click();
    await page.waitForSelector(HEADING);
    for (const section of ['population', 'origins', 'funding', 'staffing', 'keyFigures', 'donors'])
      await page.locator(`[id="heading:section:${section}"]`).click();
    await field(page, 'funding.received').fill('4,500');
    await field(page, 'funding.gap').fill('3.6 mln');
    await page.locator('[id="row:population.groups[0]"] button[aria-expanded]').first().click();
    assert.deepEqual(await violations(), [], 'in the sheet');
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, select, textarea, a')]
        .filter((element) => element.checkVisibility())
        .map((element) => [element.outerHTML.slice(0, 80), element.getBoundingClientRect()])
        .filter(([, { width: across, height: high }]) => across < 24 || high < 24)
        .map(([markup]) => markup),
    );
    assert.deepEqual(small, []);
    await page.context().close();
  });
}

test('nothing moves while letters are typed', async () => {
  const { page } = await withSample({}, 'population');
  await page.locator('[id="row:population.groups[0]"] button[aria-expanded]').first().click();
  const label = field(page, 'population.groups[0].label');
  await label.fill('');
  await label.focus();
  await page.evaluate(() => {
    window.shifts = 0;
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ value }) => {
        window.shifts += value;
      }),
    ).observe({ type: 'layout-shift', buffered: false });
  });
  // The name of another row: it is told that two are called the same, once the field is left.
  await label.pressSequentially('Vətəndaşlığı olmayanlar');
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  assert.equal(await page.evaluate(() => window.shifts), 0);
});
