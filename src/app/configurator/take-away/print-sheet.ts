import { directionOf } from '../../../format/direction.js';
import '../../../sheets/fact-sheet/fact-sheet.define.js';
import { SHEET } from '../../../snippet/content.js';
import type { Selection } from '../choice.js';
import type { Draft } from '../draft.js';
import { LiveWidget } from '../live-widget.js';

const RULES = `
  .factlet-print {
    position: fixed; inset: 0; visibility: hidden; overflow: hidden; color-scheme: light;
  }
  @page { size: A4; margin: 12mm 14mm 11mm; }
  @media print {
    html, body { margin: 0 !important; padding: 0 !important; background: none !important; }
    body > :not(.factlet-print) { display: none !important; }
    .factlet-print { position: static; visibility: visible; overflow: visible; line-height: 1.4; }
  }`;

/** Takes the sheet of the last time away, where the print window never told that it was closed. */
let clean = (): void => undefined;

/**
 * Opens the print window with the whole sheet alone on its paper. `name` is what a PDF of it is
 * called. Resolves when it was opened.
 */
export async function printSheet(
  draft: Draft,
  choice: Selection & { readonly lang: string },
  name: string,
): Promise<void> {
  clean();
  const rules = new CSSStyleSheet();
  rules.replaceSync(RULES);
  const paper = Object.assign(document.createElement('div'), {
    className: 'factlet-print',
    lang: choice.lang,
    dir: directionOf(choice.lang),
    inert: true,
  });
  const { title } = document;
  const sheet = new LiveWidget().show(draft, { ...choice, widget: SHEET });
  const drawn = new Promise((resolve) => {
    for (const told of ['factlet-load', 'factlet-error'])
      sheet.addEventListener(told, resolve, { once: true });
  });
  paper.append(sheet);
  document.adoptedStyleSheets.push(rules);
  document.body.append(paper);
  document.title = name;
  clean = () => {
    clean = () => undefined;
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
    document.title = title;
  };
  addEventListener('afterprint', () => clean(), { once: true });
  await drawn;
  // The figures in the sheet draw after it.
  await new Promise(requestAnimationFrame);
  print();
}
