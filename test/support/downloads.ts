import { until } from './framed.js';
import type { Widget } from './page.js';

/** The row under a widget. */
export const actionsOf = (widget: Widget): HTMLButtonElement | null =>
  widget.shadowRoot.querySelector<HTMLButtonElement>('[part~="actions"]');
export const choicesOf = (widget: Widget): HTMLButtonElement[] =>
  Array.from(
    widget.shadowRoot.querySelectorAll<HTMLButtonElement>('[part~="actions"] + div button'),
  );
export const statusOf = (widget: Widget): string =>
  widget.shadowRoot.querySelector('[role="status"]')?.textContent ?? '';

/** Opens the row, and waits for what is in it. */
export async function openedRow(widget: Widget): Promise<HTMLButtonElement[]> {
  if (!choicesOf(widget).length) actionsOf(widget)!.click();
  await until(() => choicesOf(widget).length, 'the choices are there');
  return choicesOf(widget);
}

/** What a reader gets who chooses a file by its name on the button. The browser saves nothing meanwhile. */
export async function saved(widget: Widget, choice: string): Promise<{ blob: Blob; name: string }> {
  const button = (await openedRow(widget)).find(({ textContent }) => textContent === choice)!;
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const got = new Promise<{ blob: Blob; name: string }>((resolve) => {
    let blob: Blob;
    URL.createObjectURL = (given: Blob) => {
      blob = given;
      return createObjectURL.call(URL, given);
    };
    HTMLAnchorElement.prototype.click = function () {
      resolve({ blob, name: this.download });
    };
  });
  try {
    button.click();
    return await got;
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

/** The file's text, with its byte order mark. */
export async function downloaded(widget: Widget, choice: string): Promise<string> {
  const { blob } = await saved(widget, choice);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
}

/** A table's rows by the names of its columns, as RFC 4180 says; throws where the text isn't one. */
export function readCsv(text: string): Readonly<Record<string, string>>[] {
  if (!text.startsWith('\uFEFF')) throw new Error('There is no byte order mark.');
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end.');
  const [header = [], ...rows] = tableOf(text.slice(1));
  return rows.map((row) => {
    if (row.length !== header.length)
      throw new Error(`A row has ${row.length} cells, not ${header.length}.`);
    return Object.fromEntries(header.map((name, index) => [name, row[index]!]));
  });
}

function tableOf(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let end = 0;
  for (const { 0: all, 1: quoted, 2: bare, 3: separator } of text.matchAll(pattern)) {
    end += all.length;
    cells.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (separator === ',') continue;
    rows.push(cells);
    cells = [];
  }
  if (end !== text.length) throw new Error(`No cell begins here: ${text.slice(end, end + 40)}`);
  return rows;
}

/** What a careless program makes of a table: cells end at a separator and at a line's end, whatever the quotes around them say. */
export const cellsOf = (text: string, separator: string): string[] =>
  separator === ','
    ? tableOf(text.slice(1)).flat()
    : text
        .slice(1)
        .split(/\r\n|\r|\n/)
        .flatMap((line) => line.split(separator))
        .map((cell) => cell.replace(/^"+/, ''));
