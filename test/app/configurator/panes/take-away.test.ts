import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../support/wait.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { documentIn } from '../../../../src/app/embed/parameters.js';
import type { ConfiguratorTakeAwayElement } from '../../../../src/app/configurator/take-away/take-away.js';
import { decodeFactSheet } from '../../../../src/data/fact-sheet.js';
import type { Issue } from '../../../../src/data/issues.js';
import { frame, frameAddress } from '../../../../src/snippet/frame.js';
import { table } from '../../../../src/snippet/table/table.js';
import { shortcode } from '../../../../src/snippet/shortcode.js';
import { snippet } from '../../../../src/snippet/snippet.js';
import { LANGUAGES } from '../../../../src/language/languages.js';
import { sample } from '../../../data/sample.js';
import { axeFindings } from '../../../support/axe.js';
import { readCsv } from '../../../support/downloads.js';
import { squeezed } from '../../../download/figures.js';
import { button, choose, deep, field, savedBy, takeAwayPane, type } from './panes.js';

const BASE = 'https://example.org/factlet/';
type Draft = Record<string, unknown>;
const contradicting = (draft: Draft): Draft => {
  const funding = draft['funding'] as object;
  return { ...draft, funding: { ...funding, gap: { value: 3_600_000 } } };
};
const textOf = (pane: ConfiguratorTakeAwayElement, label: string): string =>
  field<HTMLTextAreaElement>(pane, label)?.value ?? '';

/** Elements in elements draw one after the other, before the browser does. */
const drawnAnew = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Says where it is pasted, and in which of the forms that fit there. */
async function chooseForm(
  pane: ConfiguratorTakeAwayElement,
  place: string,
  form: string,
): Promise<void> {
  choose(pane, 'place', place);
  await drawnAnew();
  choose(pane, 'form', form);
  await drawnAnew();
}

/** The code to paste, once it is there. */
async function code(pane: ConfiguratorTakeAwayElement, includes = ''): Promise<string> {
  await drawnAnew();
  await waitUntil(
    () => textOf(pane, 'Code to paste').includes(includes || '<'),
    `there is code with ${includes}`,
  );
  return textOf(pane, 'Code to paste');
}

describe('configurator-take-away', () => {
  let draft: Draft;
  beforeEach(async () => {
    draft = (await sample('azerbaijan-2024')) as Draft;
  });
  const chosen = { widget: 'funding-donut', lang: 'en' };
  const pane = (
    given: Parameters<typeof takeAwayPane>[0] = {},
  ): Promise<ConfiguratorTakeAwayElement> =>
    takeAwayPane({ draft, choice: chosen, home: BASE, ...given });

  describe('on a website', () => {
    it('gives what the command writes, with all that is chosen', async () => {
      const choice = {
        ...chosen,
        theme: 'dark',
        heading: 'Money "in"',
        withoutSource: true,
        headingLevel: 2,
      };
      const there = await pane({ choice });
      await code(there);
      await chooseForm(there, 'own', 'light');
      expect(await code(there, ` data='{"`)).to.equal(
        await snippet(draft, { ...choice, base: BASE }),
      );
      await chooseForm(there, 'editor', 'frame');
      expect(await code(there, '<iframe')).to.equal(await frame(draft, { ...choice, base: BASE }));
      await chooseForm(there, 'editor', 'link');
      expect(await code(there, `${BASE}embed/`)).to.equal(
        await frameAddress(draft, { ...choice, base: BASE }),
      );
    });

    it('gives a frame the colours and the font of its page, and says what readers can’t see', async () => {
      const there = await pane();
      await code(there);
      await chooseForm(there, 'editor', 'frame');
      await code(there, '<iframe');
      const fieldNamed = (label: string): HTMLInputElement | undefined =>
        deep(there, 'details label')
          .find(({ textContent }) => textContent?.trim() === label)
          ?.querySelector('input') ?? undefined;
      const fill = async (label: string, value: string): Promise<string> => {
        const field = fieldNamed(label)!;
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await drawnAnew();
        const root = field.getRootNode() as ShadowRoot;
        return root.getElementById(field.getAttribute('aria-describedby')!)!.textContent!.trim();
      };
      expect(await fill('Bars and marks', '#b5512c')).to.equal('');
      expect(await fill('Ground', 'lightyellow')).to.equal('');
      expect(await fill('Fonts that readers have', 'Georgia, serif')).to.equal('');
      expect(await fill('Text', '#999')).to.match(/contrast of 2\.8:1 .* need 4\.5:1/);
      const colours = { accent: '#b5512c', surface: 'lightyellow', text: '#999' };
      const address = await frameAddress(draft, {
        ...chosen,
        ...{ base: BASE, colours, font: 'Georgia, serif' },
      });
      const written = await code(there, 'surface=lightyellow');
      const { content } = Object.assign(document.createElement('template'), { innerHTML: written });
      const query = (url: string): string[] =>
        [...new URL(url).searchParams].map(([name, value]) => `${name}=${value}`).sort();
      expect(query(content.querySelector('iframe')!.src)).to.deep.equal(query(address));
      expect(await fill('Text', 'url(x)')).to.contain('not a colour');
      const text = await code(there, '<iframe');
      expect(text).not.to.include('url');
      await chooseForm(there, 'own', 'light');
      expect(await code(there, '<factlet-funding-donut')).not.to.include('lightyellow');
      expect(fieldNamed('Ground') === undefined).to.equal(true);
    });

    it('puts the figure itself into the code at first, for readers without scripts', async () => {
      const there = await pane();
      const text = await code(there, '<template shadowrootmode="open">');
      const { content } = Object.assign(document.createElement('template'), { innerHTML: text });
      const { content: root } = content.querySelector('template')!;
      expect(root.querySelector('link')?.getAttribute('href')).to.equal(`${BASE}cdn/factlet.css`);
      expect(root.querySelector('figure data')).to.not.equal(null);
      expect(text).not.to.match(/<!--|<\?/);
    });

    it('seals the code with the hash of the library beside the page', async () => {
      const there = await pane({ home: new URL('/made/', location.href).href });
      await code(there);
      await chooseForm(there, 'own', 'sealed');
      const {
        'factlet.js': { integrity },
      } = (await (await fetch('/made/cdn/integrity.json')).json()) as {
        'factlet.js': { integrity: string };
      };
      expect(await code(there, 'integrity=')).to.contain(`integrity="${integrity}"`);
    });

    it('gives no sealed code without a hash, and says why', async () => {
      const there = await pane({ home: new URL('/nothing/', location.href).href });
      await code(there);
      await chooseForm(there, 'own', 'sealed');
      await waitUntil(() =>
        deep(there, '[role="status"]').some(({ textContent }) =>
          textContent?.includes('cdn/factlet.js beside this page could not be read'),
        ),
      );
      expect(field(there, 'Code to paste')).to.equal(undefined);
    });

    it('gives a table, which needs no address of the files', async () => {
      const there = await pane();
      await code(there);
      await chooseForm(there, 'editor', 'table');
      expect(await code(there, '<table class="factlet-')).to.equal(await table(draft, chosen));
      expect(field(there, 'Address of the Factlet files')).to.equal(undefined);
    });

    it('gives no table of a whole sheet, and says so', async () => {
      const there = await pane({ choice: { ...chosen, widget: 'fact-sheet' } });
      await code(there);
      await chooseForm(there, 'editor', 'table');
      await waitUntil(() =>
        deep(there, '[role="status"]').some(({ textContent }) =>
          textContent?.includes('A table shows one figure'),
        ),
      );
      expect(field(there, 'Code to paste')).to.equal(undefined);
    });

    it('offers first what fits best where it is pasted, and says so', async () => {
      const there = await pane();
      await code(there);
      const offered = () =>
        deep<HTMLInputElement>(there, 'input[name="form"]').map(({ value }) => value);
      for (const [place, best, hint] of [
        ['own', 'prerendered', 'fits best'],
        ['otherHost', 'plain', 'need no change on the server'],
        ['wordpress', 'block', 'the block is easiest'],
        ['editor', 'table', 'keeps tables'],
        ['mail', 'words', 'E-mail runs no scripts'],
      ] as const) {
        choose(there, 'place', place);
        await drawnAnew();
        expect(offered()[0], place).to.equal(best);
        const [checked] = deep<HTMLInputElement>(there, 'input[name="form"]:checked');
        expect(checked?.value).to.equal(best);
        const said = deep(there, 'p').map(({ textContent }) => textContent);
        expect(said.join(' ')).to.contain(hint);
      }
    });

    it('gives the script that needs no header, and the lines for a server that has none yet', async () => {
      const there = await pane();
      await code(there);
      await chooseForm(there, 'otherHost', 'plain');
      expect(await code(there, 'factlet.classic.js')).to.equal(
        await snippet(draft, { ...chosen, base: BASE, form: 'plain' }),
      );
      expect(deep(there, 'pre')).to.have.length(0);
      await chooseForm(there, 'otherHost', 'prerendered');
      const [lines] = deep(there, 'pre');
      expect(lines?.textContent).to.contain('Header set Access-Control-Allow-Origin');
      expect(lines?.textContent).to.contain('add_header Access-Control-Allow-Origin');
    });

    it('gives the WordPress block the whole sheet as JSON', async () => {
      const there = await pane();
      await code(there);
      await chooseForm(there, 'wordpress', 'block');
      expect(JSON.parse(await code(there, '{'))).to.deep.equal(draft);
      expect(field(there, 'Address of the Factlet files')).to.equal(undefined);
    });

    it('gives a newsletter the words of one figure, or of all', async () => {
      const there = await pane();
      await code(there);
      await chooseForm(there, 'mail', 'words');
      await waitUntil(() => textOf(there, 'Text to paste').includes('\n'));
      expect(textOf(there, 'Text to paste')).to.contain('Received: US$4.5M (56%)');
      expect(textOf(there, 'Text to paste')).to.match(/^Funding\n/);
      there.choice = { widget: 'fact-sheet', lang: 'en' };
      await waitUntil(() => textOf(there, 'Text to paste').startsWith('Azerbaijan'));
      expect(textOf(there, 'Text to paste')).to.contain('Internally displaced people: 657,749');
      expect(textOf(there, 'Text to paste')).to.contain('Received: US$4.5M (56%)');
    });

    it('gives a shortcode once it knows where the data is', async () => {
      const there = await pane();
      await code(there);
      await chooseForm(there, 'wordpress', 'wordpress');
      await waitUntil(() => field(there, 'Address of the data file'));
      expect(field(there, 'Code to paste')).to.equal(undefined);
      type(there, 'Address of the data file', 'sheet.json');
      await waitUntil(() =>
        deep(there, '[role="status"]').some(({ textContent }) =>
          textContent?.includes('begins with https:// or with /'),
        ),
      );
      expect(field(there, 'Code to paste')).to.equal(undefined);
      type(there, 'Address of the data file', '/wp-content/uploads/sheet.json');
      expect(await code(there, '[factlet')).to.equal(
        await shortcode(draft, { ...chosen, src: '/wp-content/uploads/sheet.json' }),
      );
    });

    it('says that WordPress can’t take a heading, and leaves it out', async () => {
      const there = await pane({ choice: { ...chosen, heading: 'Funding [2024]' } });
      await code(there);
      await chooseForm(there, 'wordpress', 'wordpress');
      await waitUntil(() => field(there, 'Address of the data file'));
      type(there, 'Address of the data file', 'https://example.org/a.json');
      expect(await code(there, '[factlet'))
        .to.not.contain('[2024]')
        .and.not.contain('heading=');
      expect(
        deep(there, 'p')
          .map(({ textContent }) => textContent)
          .join(' '),
      ).to.contain('WordPress can’t take your heading');
    });

    it('says that readers know nothing of an address on this device, and takes the public one', async () => {
      const there = await pane({ home: 'http://127.0.0.1:8000/dist/' });
      await code(there);
      await chooseForm(there, 'own', 'light');
      await code(there, ` data='{"`);
      const address = field(there, 'Address of the Factlet files')!;
      expect(address.getAttribute('aria-invalid')).to.equal('true');
      expect(
        deep(there, '[role="status"]')
          .map(({ textContent }) => textContent)
          .join(' '),
      ).to.contain('on your own device');
      type(there, 'Address of the Factlet files', 'https://example.org/f');
      expect(await code(there, 'https://example.org/f/cdn/')).to.equal(
        await snippet(draft, { ...chosen, base: 'https://example.org/f' }),
      );
      expect(address.getAttribute('aria-invalid')).to.equal('false');
    });

    for (const wrong of [
      '',
      'example.org',
      'javascript:alert(1)',
      'ftp://example.org/',
      'https://example.org/?a',
      'file:///home/a/',
    ]) {
      it(`gives no code for the address “${wrong}”`, async () => {
        const there = await pane();
        await code(there);
        type(there, 'Address of the Factlet files', wrong);
        await waitUntil(() => !field(there, 'Code to paste'), 'the code is gone');
        expect(field(there, 'Address of the Factlet files')!.getAttribute('aria-invalid')).to.equal(
          'true',
        );
      });
    }

    it('never leaves old figures in the code', async () => {
      const there = await pane();
      await code(there, '4500000');
      const funding = draft['funding'] as object;
      there.draft = { ...draft, funding: { ...funding, received: { value: 5_000_000 } } };
      await drawnAnew();
      expect(textOf(there, 'Code to paste')).to.not.contain('4500000');
      expect(await code(there, '5000000')).to.not.contain('4500000');
    });

    it('gives the whole sheet, too', async () => {
      const there = await pane({ choice: { widget: 'fact-sheet', lang: 'az' } });
      await code(there);
      await chooseForm(there, 'own', 'light');
      expect(await code(there, ` data='{"`)).to.equal(
        await snippet(draft, { widget: 'fact-sheet', lang: 'az', base: BASE }),
      );
    });
  });

  describe('copying', () => {
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    const withClipboard = (value: unknown): void =>
      void Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(
        clipboard,
      );
    });
    const copyButton = (there: ConfiguratorTakeAwayElement, label: string): HTMLButtonElement =>
      deep(
        deep(there, 'configurator-copy').find((each) =>
          each.shadowRoot?.textContent?.includes(label),
        )!,
        'button',
      )[0] as HTMLButtonElement;
    const told = (there: ConfiguratorTakeAwayElement): string =>
      deep(there, '[role="status"]')
        .map(({ textContent }) => textContent)
        .join(' ');

    it('copies to the letter, and says so until there is something else to copy', async () => {
      const copied: string[] = [];
      withClipboard({ writeText: async (text: string) => void copied.push(text) });
      const there = await pane();
      const text = await code(there);
      copyButton(there, 'Code to paste').click();
      await waitUntil(() => told(there).includes('Copied.'));
      expect(copied).to.deep.equal([text]);
      await chooseForm(there, 'editor', 'frame');
      await code(there, '<iframe');
      await waitUntil(() => !told(there).includes('Copied.'));
    });

    for (const [reason, value] of [
      ['refuses', { writeText: () => Promise.reject(new Error('no')) }],
      ['has no clipboard', undefined],
    ] as const) {
      it(`selects the text where the browser ${reason}`, async () => {
        withClipboard(value);
        const there = await pane();
        const text = await code(there);
        copyButton(there, 'Code to paste').click();
        await waitUntil(() => told(there).includes('The text is selected'));
        const area = field<HTMLTextAreaElement>(there, 'Code to paste')!;
        expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(text);
      });
    }

    it('names each button by what it copies', async () => {
      const there = await pane();
      await code(there);
      const names = deep(there, 'configurator-copy').map(({ shadowRoot }) =>
        shadowRoot!
          .querySelector('button')!
          .getAttribute('aria-labelledby')!
          .split(' ')
          .map((id) => shadowRoot!.getElementById(id)!.textContent!.trim())
          .join(' '),
      );
      expect(names).to.deep.equal([
        'Copy Code to paste',
        'Copy Alternative text of the picture',
        'Copy Link to this draft',
      ]);
    });

    it('has the values in the picture’s alternative text', async () => {
      const there = await pane();
      await waitUntil(() => textOf(there, 'Alternative text').includes('$4.5M'));
      expect(deep<HTMLImageElement>(there, 'img')[0]!.alt).to.equal(
        textOf(there, 'Alternative text'),
      );
    });
  });

  describe('as a picture', () => {
    const picture = async (there: ConfiguratorTakeAwayElement): Promise<HTMLImageElement> => {
      await waitUntil(
        () => deep<HTMLImageElement>(there, 'img')[0]?.complete,
        'the picture is seen',
      );
      return deep<HTMLImageElement>(there, 'img')[0]!;
    };

    for (const lang of LANGUAGES) {
      it(`saves an SVG in ${lang} that has the title, the date, the source and the values`, async () => {
        const there = await pane({ choice: { widget: 'population-counters', lang } });
        await picture(there);
        await waitUntil(() =>
          deep(there, 'img')[0]
            ?.getAttribute('alt')
            ?.match(/657[\s.,\u00A0\u202F]749/),
        );
        const { blob, name } = await savedBy(button(there, 'Picture (SVG)')!);
        const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
        const text = squeezed(svg.documentElement.textContent!);
        expect(svg.documentElement.getAttribute('direction')).to.equal(
          lang === 'ar' ? 'rtl' : 'ltr',
        );
        for (const [, value] of [
          ['refugees', 8087],
          ['idps', 657749],
          ['stateless', 513],
          ['asylum', 224],
        ] as const)
          expect(text).to.match(new RegExp(String(value).replace(/(\d{3})$/, '[.,]?$1')));
        expect(text).to.contain('2024');
        expect(name).to.equal(`population-azerbaijan-mid-2024.${lang}.svg`);
      });
    }

    it('says the source in the picture', async () => {
      const there = await pane();
      await picture(there);
      const { blob } = await savedBy(button(there, 'Picture (SVG)')!);
      expect(squeezed(await blob.text())).to.contain(
        squeezed('UNHCR Azerbaijan, fact sheet, 2024'),
      );
    });

    for (const [shape, width, height] of [
      ['wide', 1200, 630],
      ['square', 1080, 1080],
    ] as const) {
      it(`fits a ${shape} card to the pixel, and larger ones`, async () => {
        const there = await pane();
        await picture(there);
        choose(there, 'shape', shape);
        await waitUntil(() => button(there, `PNG ${width} × ${height}`));
        for (const scale of [1, 2, 3]) {
          const { blob, name } = await savedBy(
            button(there, `PNG ${width * scale} × ${height * scale}`)!,
          );
          const bitmap = await createImageBitmap(blob);
          expect([bitmap.width, bitmap.height]).to.deep.equal([width * scale, height * scale]);
          expect(name).to.equal(
            `funding-azerbaijan-2024-09.en.${shape}.${scale === 1 ? '' : `${scale}x.`}png`,
          );
        }
      });
    }

    it('draws in the PNG what it draws in the SVG', async () => {
      const there = await pane();
      await picture(there);
      const [width, height] = ['width', 'height'].map((name) =>
        Number(deep(there, 'img')[0]!.getAttribute(name)),
      ) as [number, number];
      expect(width).to.equal(760);
      const png = await pixelsOf(
        (await savedBy(button(there, `PNG ${width} × ${height}`)!)).blob,
        width,
      );
      const image = new Image();
      image.src = URL.createObjectURL((await savedBy(button(there, 'Picture (SVG)')!)).blob);
      await image.decode();
      const svg = pixelsIn(image, width, height);
      const differing =
        png.filter((value, index) => Math.abs(value - svg[index]!) > 128).length / png.length;
      expect(differing).to.be.below(0.02);
      expect(
        png.some((value) => value < 100),
        'something is drawn',
      ).to.equal(true);
    });

    it('takes the colours of the theme, whatever the officer’s own', async () => {
      const ground = async (theme: string | undefined): Promise<string> => {
        const there = await pane({ choice: { ...chosen, theme } });
        there.parentElement!.style.colorScheme = 'dark';
        await picture(there);
        const { blob } = await savedBy(button(there, 'Picture (SVG)')!);
        return new DOMParser()
          .parseFromString(await blob.text(), 'image/svg+xml')
          .querySelector('rect')!
          .getAttribute('fill')!;
      };
      expect(await ground(undefined)).to.match(/^(#ffffff|rgb\(255, 255, 255\))$/);
      expect(await ground('dark')).to.equal('#10181f');
    });

    it('lets a picture go when there is another', async () => {
      const revoked: string[] = [];
      const { revokeObjectURL } = URL;
      const there = await pane();
      const { src } = await picture(there);
      URL.revokeObjectURL = (address) => void revoked.push(address);
      try {
        choose(there, 'shape', 'square');
        await waitUntil(() => deep<HTMLImageElement>(there, 'img')[0]!.src !== src);
      } finally {
        URL.revokeObjectURL = revokeObjectURL;
      }
      expect(revoked).to.include(src);
    });

    it('draws the whole sheet, each of its figures', async () => {
      const there = await pane({ choice: { widget: 'fact-sheet', lang: 'en' } });
      await waitUntil(() => deep<HTMLImageElement>(there, 'img')[0]?.width);
      const { blob, name } = await savedBy(button(there, 'Picture (SVG)')!);
      expect(name).to.match(/^fact-sheet-.*-2024\.en\.svg$/);
      const text = squeezed(await blob.text());
      for (const words of [
        'Azerbaijan',
        '657,749',
        '6,541',
        '$4.5M',
        'National staff',
        'Australia',
      ])
        expect(text).to.contain(squeezed(words));
      const [image] = deep<HTMLImageElement>(there, 'img');
      expect(image!.alt).to.contain('657,749').and.to.contain('$8.0M');
    });
  });

  describe('as a file', () => {
    it('saves the whole draft to the letter, with what the format does not know', async () => {
      const there = await pane({ draft: { ...draft, mine: { a: [1, null] } } });
      await code(there);
      const { blob, name } = await savedBy(button(there, 'Data (JSON)')!);
      expect(await blob.text()).to.equal(
        `${JSON.stringify({ ...draft, mine: { a: [1, null] } }, null, 2)}\n`,
      );
      expect(name).to.equal('fact-sheet-azerbaijan-2024.json');
    });

    it('saves the chosen figures as a table in the chosen language', async () => {
      const there = await pane({ choice: { widget: 'origin-bars', lang: 'fr' } });
      await code(there);
      const { blob, name } = await savedBy(button(there, 'Table (CSV)')!);
      const rows = readCsv(
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer()),
      );
      expect(rows.map(({ Intitulé, Valeur }) => [Intitulé, Valeur])).to.deep.equal([
        ['Ukraine', '6541'],
        ['Afghanistan', '1106'],
        ['Fédération de Russie', '271'],
        ['Total', '8087'],
      ]);
      expect(name).to.equal('origins-azerbaijan-mid-2024.fr.csv');
    });

    it('saves every figure of the sheet as one table', async () => {
      const there = await pane({ choice: { widget: 'fact-sheet', lang: 'en' } });
      await code(there);
      const { blob } = await savedBy(button(there, 'Table (CSV)')!);
      const values = readCsv(
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer()),
      ).map(({ Value }) => Number(Value));
      for (const value of [8087, 224, 513, 657749, 6541, 8_000_000, 4_500_000, 22, 3263])
        expect(values).to.include(value);
    });

    it('prints the sheet alone, under the name that a PDF gets, and cleans up after', async () => {
      const there = await pane();
      await code(there);
      const { title } = document;
      const sheets = document.adoptedStyleSheets.length;
      const { print } = window;
      const printed = new Promise<{ text: string; title: string; lang: string }>((resolve) => {
        window.print = () => {
          const paper = document.querySelector<HTMLElement>('body > [inert]')!;
          resolve({
            text: deep(paper, 'data')
              .map(({ textContent }) => textContent)
              .join(' '),
            title: document.title,
            lang: paper.lang,
          });
        };
      });
      try {
        button(there, 'Print the whole sheet (A4)')!.click();
        const { text, title: name, lang } = await printed;
        for (const value of ['657,749', '6,541', '$4.5M', '3,263']) expect(text).to.contain(value);
        expect([name, lang]).to.deep.equal(['fact-sheet-azerbaijan-2024', 'en']);
      } finally {
        window.print = print;
      }
      dispatchEvent(new Event('afterprint'));
      expect(document.querySelector('body > [inert]')).to.equal(null);
      expect([document.title, document.adoptedStyleSheets.length]).to.deep.equal([title, sheets]);
    });
  });

  describe('as a link', () => {
    it('has the whole draft in the part of the address that no server is sent', async () => {
      const there = await pane();
      await waitUntil(() => textOf(there, 'Link to this draft').includes('#draft='));
      const link = new URL(textOf(there, 'Link to this draft'));
      expect(link.href.split('#')[0]).to.equal(location.href.split('#')[0]);
      expect(JSON.parse((await documentIn(link.hash.replace('#draft=', '#data=')))!)).to.deep.equal(
        draft,
      );
    });

    it('says how long it is where mail programs would cut it, and nothing where they would not', async () => {
      const there = await pane();
      const said = (): string =>
        deep(there.shadowRoot!.querySelector('configurator-link')!, 'p')
          .map(({ textContent }) => textContent)
          .join(' ');
      await waitUntil(() => /The link has \d{1,2},\d{3} characters/.test(said()));
      there.draft = { version: '1', funding: { required: 8, received: 4.5, gap: 3.5 } };
      await waitUntil(() => !said().includes('The link has'));
    });
  });

  describe('while something contradicts', () => {
    const blockedPane = (lang = 'en'): Promise<ConfiguratorTakeAwayElement> => {
      const there = contradicting(draft);
      const blocked = decodeFactSheet(there).issues.filter(
        ({ code: each }) => each === 'sum-mismatch',
      );
      expect(blocked).to.have.length(1);
      return pane({ draft: there, blocked, lang });
    };

    it('gives nothing but the draft, and says in words what is wrong', async () => {
      const there = await blockedPane();
      await waitUntil(() => there.shadowRoot!.textContent!.includes('plus the gap'));
      expect(deep(there, 'textarea, img, input, select')).to.deep.equal([]);
      expect(deep(there, 'button').map(({ textContent }) => textContent?.trim())).to.deep.equal([
        'Go to the field',
        'Data (JSON)',
      ]);
      const { blob } = await savedBy(button(there, 'Data (JSON)')!);
      expect(JSON.parse(await blob.text())).to.deep.equal(contradicting(draft));
    });

    it('tells the page where to go', async () => {
      const there = await blockedPane();
      const paths: string[] = [];
      there.addEventListener('configurator-go', ({ path }) => paths.push(path), { once: true });
      button(there, 'Go to the field')!.click();
      expect(paths).to.deep.equal(['funding.required']);
    });

    it('gives all when it is settled', async () => {
      const there = await blockedPane();
      there.blocked = [];
      expect(await code(there)).to.contain('3600000');
    });

    it('takes all back when it comes up', async () => {
      const there = await pane();
      await code(there);
      const issue: Issue = {
        path: 'funding.required',
        severity: 'warning',
        code: 'sum-mismatch',
        parameters: { required: 8, received: 4.5, gap: 3.6 },
      };
      there.blocked = [issue];
      await there.updateComplete;
      expect(deep(there, 'textarea, img')).to.deep.equal([]);
    });

    for (const lang of LANGUAGES) {
      it(`speaks ${lang}`, async () => {
        const there = await blockedPane(lang);
        await waitUntil(
          () =>
            there.shadowRoot!.querySelector('[aria-labelledby="blocked"] li p')!.textContent!.trim()
              .length > 40,
        );
        expect(there.shadowRoot!.textContent).to.not.match(/\{\w+\}|undefined/);
      });
    }
  });

  it('says that there is nothing to share or download', async () => {
    const there = await pane({ draft: { version: '1' } });
    await waitUntil(() =>
      there.shadowRoot!.textContent!.includes('nothing to share or download yet'),
    );
    expect(deep(there, 'textarea')).to.deep.equal([]);
    expect(button(there, 'Data (JSON)')).to.exist;
  });

  for (const [lang, width] of [
    ['en', 1000],
    ['ar', 320],
    ['ru', 320],
  ] as const) {
    it(`leaves axe nothing to say in ${lang} at ${width} pixels, and scrolls no page`, async () => {
      const there = await pane({
        lang,
        choice: { widget: 'funding-donut', lang },
        home: 'http://127.0.0.1/',
      });
      Object.assign(there.parentElement!.style, { inlineSize: `${width}px` });
      there.parentElement!.dir = lang === 'ar' ? 'rtl' : 'ltr';
      await waitUntil(
        () =>
          deep<HTMLTextAreaElement>(there, 'textarea').length === 3 &&
          deep<HTMLTextAreaElement>(there, 'textarea').every(({ value }) => value),
      );
      const { violations, undecided } = await axeFindings(there.parentElement!);
      expect(violations).to.deep.equal([]);
      // Axe takes a text field of several lines for what covers it.
      expect(
        undecided.filter((finding) => !/obscured by another element <textarea/.test(finding)),
      ).to.deep.equal([]);
      expect(there.scrollWidth).to.be.at.most(width);
      for (const target of deep(there, 'button, select, label:has(> [type="radio"])'))
        expect(target.offsetHeight, target.outerHTML).to.be.at.least(24);
    });
  }

  it('is readable in dark', async () => {
    await executeServerCommand('emulate', { colorScheme: 'dark' });
    try {
      const there = await pane({ home: 'http://127.0.0.1/' });
      Object.assign(there.parentElement!.style, { colorScheme: 'dark', background: '#10181f' });
      await code(there);
      expect((await axeFindings(there.parentElement!)).violations).to.deep.equal([]);
    } finally {
      await executeServerCommand('emulate', { colorScheme: null });
    }
  });
});

async function pixelsOf(blob: Blob, width: number): Promise<number[]> {
  const bitmap = await createImageBitmap(blob);
  expect(bitmap.width).to.equal(width);
  return pixelsIn(bitmap, bitmap.width, bitmap.height);
}

function pixelsIn(source: CanvasImageSource, width: number, height: number): number[] {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  context.drawImage(source, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return Array.from({ length: width * height }, (_, index) => data[index * 4]!);
}
