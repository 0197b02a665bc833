// An officer's files on the configurator as it is built, in a frame of this page's: in every engine,
// since each has its own ways to hand over a file, to decode one and to draw.
import { expect } from '@open-wc/testing';
import { CHINESE, pdfText } from '../support/pdf.mjs';
import { waitUntil } from '../support/wait.js';
import { workbook } from '../support/xlsx.mjs';

type Page = Window & typeof globalThis;

let frame: HTMLIFrameElement;
let faults: string[];

async function opened(): Promise<Page> {
  frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = '/dist/configurator/index.html';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as Page;
  faults = [];
  page.addEventListener('error', ({ message }) => faults.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  await shown(page, '#begin-file');
  return page;
}

/** All elements, through shadow roots. */
const all = <Found extends HTMLElement>(page: Page, selector: string): Found[] => {
  const within = (root: ParentNode): Element[] =>
    Array.from(root.querySelectorAll('*')).flatMap((each) => [
      ...(each.matches(selector) ? [each] : []),
      ...(each.shadowRoot ? within(each.shadowRoot) : []),
    ]);
  return within(page.document) as Found[];
};

const shown = async <Found extends HTMLElement>(page: Page, selector: string): Promise<Found> => {
  await waitUntil(() => all(page, selector).length, `${selector} is there`);
  return all<Found>(page, selector)[0]!;
};

const button = (page: Page, name: RegExp): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>(page, 'button').find((each) => name.test(each.textContent.trim()));

async function press(page: Page, name: RegExp): Promise<void> {
  await waitUntil(() => button(page, name), `${name} is there`);
  button(page, name)!.click();
}

const says = (page: Page, words: RegExp): Promise<void> =>
  waitUntil(
    () =>
      all(page, 'p, h2').some(({ textContent }) => words.test(textContent.replace(/\s+/g, ' '))),
    `the page says ${words}`,
  );

function transferOf(page: Page, name: string, content: BlobPart): DataTransfer {
  const data = new page.DataTransfer();
  data.items.add(new page.File([content], name));
  return data;
}

async function choose(page: Page, name: string, content: BlobPart): Promise<void> {
  const input = await shown<HTMLInputElement>(page, '#begin-file');
  input.files = transferOf(page, name, content).files;
  input.dispatchEvent(new page.Event('change', { bubbles: true }));
}

async function drop(page: Page, name: string, content: BlobPart): Promise<void> {
  const dataTransfer = transferOf(page, name, content);
  const dragged = { bubbles: true, cancelable: true, dataTransfer };
  page.document.body.dispatchEvent(new page.DragEvent('dragover', dragged));
  await shown(page, '.drop');
  page.document.body.dispatchEvent(new page.DragEvent('drop', dragged));
  await waitUntil(() => !all(page, '.drop').length, 'what stands over the page goes');
}

/** The draft as the page saves it; the browser saves nothing meanwhile. */
async function draftOf(page: Page): Promise<Record<string, unknown>> {
  const { createObjectURL } = page.URL;
  const { click } = page.HTMLAnchorElement.prototype;
  try {
    const saved = new Promise<Blob>((resolve) => {
      page.URL.createObjectURL = (blob: Blob) => {
        resolve(blob);
        return createObjectURL.call(page.URL, blob);
      };
      page.HTMLAnchorElement.prototype.click = () => undefined;
    });
    await press(page, /^Save file$/);
    return JSON.parse(await (await saved).text()) as Record<string, unknown>;
  } finally {
    page.URL.createObjectURL = createObjectURL;
    page.HTMLAnchorElement.prototype.click = click;
  }
}

const groupsOf = ({ population }: Record<string, unknown>): unknown =>
  (population as { groups?: unknown } | undefined)?.groups;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('an officer’s files on the configurator as it is built', () => {
  beforeEach(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('factlet-configurator')) localStorage.removeItem(key);
    localStorage.setItem('factlet-configurator-language', 'en');
  });

  afterEach(() => {
    frame.remove();
    expect(faults).to.deep.equal([]);
  });

  for (const [way, give] of [
    ['chosen', choose],
    ['dropped', drop],
  ] as const) {
    it(`JSON that is ${way} is opened`, async () => {
      const page = await opened();
      await give(page, 'sheet.json', '{"version": "1", "title": "Moldova", "own": [1]}');
      await shown(page, 'configurator-form');
      const { title, own } = await draftOf(page);
      expect([title, own]).to.deep.equal(['Moldova', [1]]);
    });

    it(`a CSV file that is ${way} is asked about, and its rows taken`, async () => {
      const page = await opened();
      await give(page, 'groups.csv', 'Group;Number\nRefugees;8087\nAsylum-seekers;224');
      await press(page, /^Add 2$/);
      await waitUntil(() => !all(page, 'dialog').length, 'the file is done');
      expect(groupsOf(await draftOf(page))).to.deep.equal([
        { group: 'refugees', value: 8087 },
        { group: 'asylum-seekers', value: 224 },
      ]);
    });

    it(`an Excel workbook that is ${way} gives the rows of its sheets, one after the other`, async () => {
      const page = await opened();
      const rows = [['Group', 'Number'] as const, ['Refugees', 127_412] as const];
      const staff = [['Staff type', 'Number'] as const, ['National', 45] as const];
      await give(
        page,
        'moldova.xlsx',
        workbook({
          sheets: [
            { name: 'Population', rows },
            { name: 'Staff', rows: staff },
          ],
        }),
      );
      await press(page, /^Add 1$/);
      await says(page, /^Taken\. Next sheet: /);
      await press(page, /^Add 1$/);
      await waitUntil(() => !all(page, 'dialog').length, 'the file is done');
      const draft = await draftOf(page);
      expect(groupsOf(draft)).to.deep.equal([{ group: 'refugees', value: 127_412 }]);
      expect(draft['staffing']).to.deep.equal({ staff: [{ category: 'national', count: 45 }] });
    });

    it(`a PDF that is ${way} is read, and its page drawn beside what was read`, async () => {
      const page = await opened();
      const operations =
        'BT /F1 24 Tf 50 700 Td (Refugees 8,087) Tj 0 -40 Td (Asylum-seekers 224) Tj ET';
      await give(page, 'sheet.pdf', bytesOf(pdfText(operations)));
      await says(page, /^Found: 2\./);
      const canvas = await shown<HTMLCanvasElement>(page, 'canvas[aria-label="Page 1"]');
      await waitUntil(() => darkPixels(canvas) > 100, 'the page is drawn');
      expect(all(page, '[part~="mark"]')).to.have.length(2);
      await press(page, /^Take all that are sure \(2\)$/);
      await press(page, /^Close$/);
      expect(groupsOf(await draftOf(page))).to.deep.equal([
        { group: 'refugees', value: 8087 },
        { group: 'asylum-seekers', value: 224 },
      ]);
    });
  }

  it('a PDF in a code of China’s own is read with the map that it needs', async () => {
    const page = await opened();
    const text = Array.from('难民 8,087', (sign) =>
      sign.charCodeAt(0).toString(16).padStart(4, '0'),
    ).join('');
    const operations = `BT /F1 12 Tf 50 700 Td <${text}> Tj ET`;
    await choose(page, 'chinese.pdf', bytesOf(pdfText(operations, { font: CHINESE })));
    await press(page, /^Take all that are sure \(1\)$/);
    await press(page, /^Close$/);
    expect(groupsOf(await draftOf(page))).to.deep.equal([{ group: 'refugees', value: 8087 }]);
  });

  it('a file that can’t be read is named for what it is', async () => {
    const page = await opened();
    const locked = bytesOf(pdfText('', { isLocked: true }));
    for (const [name, content, words] of [
      ['a.pdf', locked, /This PDF is protected with a password/],
      ['a.pdf', '%PDF-1.7', /damaged or incomplete/],
      ['a.xls', '<html><table></table></html>', /This is a web page/],
      ['a.json', '{"version": "1"', /JSON/],
    ] as const) {
      await drop(page, name, content);
      await says(page, words);
    }
  });
});

function darkPixels(canvas: HTMLCanvasElement): number {
  if (!canvas.width) return 0;
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  return data.filter((value, index) => index % 4 === 0 && value < 128).length;
}
