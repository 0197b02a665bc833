import { attributes, markup } from '../../../../download/markup.js';
import { plainText } from '../../../../download/words.js';
import type { SelectedFigures } from '../../shown.js';

/** A picture that lies beside the page. */
export interface PrintedPicture {
  readonly address: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

const RULES = `@page { size: A4; margin: 12mm; }
body { font-family: sans-serif; margin: 0 auto; max-width: 62em; }
h1 { margin: 0; }
main { columns: 2; column-gap: 1em; }
img { display: block; max-width: 100%; height: auto; break-inside: avoid; margin-block-end: 1em; }
footer { font-size: 0.8125em; }
@media (max-width: 40em) { main { columns: 1; } }
`;

/**
 * A page to print, or to save as a PDF, with the pictures of a sheet that lie beside it. It needs
 * no script and no other file.
 */
export function printPage(
  { sheet, locale, dir }: SelectedFigures,
  pictures: readonly PrintedPicture[],
): string {
  const { lang } = locale;
  const heading = sheet?.heading.text ?? '';
  const foot = [...(sheet?.notes ?? []), ...(sheet?.source ? [sheet.source.sentence] : [])];
  const head = markup`<meta charset="utf-8"><title>${heading}</title>
<meta name="viewport" content="width=device-width"><style>${{ html: RULES }}</style>`;
  const { html } = markup`<html${attributes({ lang, dir })}><head>${head}</head>
<body><header><p>${sheet?.kind.text}</p><h1>${heading}</h1>${
    sheet?.asOf && markup`<p>${plainText(sheet.asOf)}</p>`
  }</header>
<main>${pictures.map(
    ({ address: src, alt, width, height }) =>
      markup`<img${attributes({ src, alt, width, height })}>
`,
  )}</main>
<footer>${foot.map((sentence) => markup`<p>${plainText(sentence)}</p>`)}</footer></body></html>`;
  return `<!doctype html>
${html}
`;
}
