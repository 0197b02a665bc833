// The demo as a reader gets it: built, served, opened.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LANGUAGES } from '../../dist/language/languages.js';
import { drawn, readerText, site } from './site.mjs';

let host;
before(async () => {
  host = await site();
});
after(() => host.close());

test('the story shows the real sheet in Azerbaijani', async () => {
  const { page, requests, faults } = await host.open('/demo/index.html');
  await drawn(page);
  const text = await readerText(page);
  for (const shown of [
    '657.749',
    '8.087',
    '513',
    '224',
    '56%',
    '44%',
    '8,0 mln US$',
    '4,5 mln US$',
    '3,5 mln US$',
    'sentyabr 2024',
    'Ukrayna 6.541',
    'Əfqanıstan 1.106',
    'Rusiya 271',
    '(hesablanıb)',
    '34',
    'Koreya Respublikası',
  ]) {
    assert.ok(text.includes(shown), `${shown} is missing in: ${text}`);
  }
  assert.doesNotMatch(text, /\d,\d{3}/, 'a comma groups no digits in Azerbaijani');
  assert.deepEqual(faults, []);
  assert.deepEqual(
    requests.filter((address) => !address.startsWith(host.origin)),
    [],
  );
  assert.equal(
    requests.filter((address) => address.endsWith('azerbaijan-2024.json')).length,
    1,
    'six widgets share one request',
  );
});

for (const width of [320, 480, 768, 1280]) {
  test(`nothing scrolls sideways at ${width} px, in Azerbaijani and in Arabic`, async () => {
    for (const address of [
      '/demo/index.html',
      '/demo/index.html?lang=ar',
      '/demo/sheet.html',
      '/demo/sheet.html?lang=ar',
    ]) {
      const { page } = await host.open(address, { width });
      await drawn(page);
      assert.ok(
        (await page.evaluate(() => document.documentElement.scrollWidth)) <= width,
        address,
      );
      await page.context().close();
    }
  });
}

test('the language switch changes the widgets with the page', async () => {
  const { page, faults } = await host.open('/demo/index.html');
  await drawn(page);
  for (const [language, heading, number] of [
    ['ar', 'إحصاءات السكان', '657,749'],
    ['ru', 'Статистика населения', '657 749'],
    ['ro', 'Statistici privind populația', '657.749'],
    ['uk', 'Статистика населення', '657 749'],
    ['en', 'Population statistics', '657,749'],
    ['az', 'Əhali statistikası', '657.749'],
  ]) {
    await page.selectOption('#language', language);
    await page.waitForFunction(
      (text) =>
        document
          .querySelector('factlet-population-counters')
          .shadowRoot.querySelector('[part="heading"]')
          ?.textContent.includes(text),
      heading,
    );
    assert.ok((await readerText(page)).includes(number));
    assert.equal(
      await page.evaluate(
        () => document.querySelector('factlet-donor-list').shadowRoot.querySelector('figure').dir,
      ),
      language === 'ar' ? 'rtl' : 'ltr',
    );
  }
  assert.deepEqual(faults, []);
});

for (const language of LANGUAGES) {
  test(`the sheet prints on one A4 page in ${language}`, async () => {
    const { page, faults } = await host.open(`/demo/sheet.html?lang=${language}`);
    await drawn(page);
    await page.waitForFunction(() =>
      document
        .querySelector('factlet-fact-sheet')
        .shadowRoot.querySelector('factlet-donor-list')
        ?.shadowRoot?.querySelector('li'),
    );
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
}
