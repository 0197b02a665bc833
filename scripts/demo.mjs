// Puts the figures into the demo's first page, as a page of one's own has them: they are there before any script.
import { readFileSync, writeFileSync } from 'node:fs';
import { renderFigure } from '../dist/server/index.js';

const PAGE = 'dist/demo/index.html';
const SHEET = 'azerbaijan-2024.json';
const LANG = 'az';
const sheet = JSON.parse(readFileSync(`dist/demo/${SHEET}`, 'utf8'));

/** The tag of a widget with its figure in it. It follows the page's language, which readers choose. */
async function figureOf(widget) {
  const snippet = await renderFigure(sheet, { widget, lang: LANG, base: '../', src: SHEET });
  const [, tag] = /(<factlet-.*<\/factlet-[\w-]+>)/s.exec(snippet);
  return tag.replace(` lang="${LANG}"`, '');
}

let page = readFileSync(PAGE, 'utf8');
for (const [tag, widget] of page.matchAll(/<factlet-([\w-]+) src="[^"]+"><\/factlet-\1>/g)) {
  const figure = await figureOf(widget);
  page = page.replace(tag, () => figure);
}
writeFileSync(PAGE, page);
