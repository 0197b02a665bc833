import { figureJson } from '../../../download/figure-json.js';
import { frame, frameAddress } from '../../../snippet/frame.js';
import { fitsShortcode, shortcode } from '../../../snippet/shortcode.js';
import { snippet } from '../../../snippet/snippet.js';
import type { SelectedFigures } from '../shown.js';
import { figuresText } from './figures-text.js';
import { lookOptions, type FrameLook } from './frame-look.js';
import { integrityOf } from './integrity.js';
import type { Form } from './places.js';
import { printInPage } from './print-in-page.js';

/**
 * What is pasted: code is the same as the command `factlet snippet` writes. `base` is a public
 * copy of the library, `src` the data in WordPress, `home` the folder of this page, `look` that of
 * a frame.
 */
export async function textFor(
  form: Form,
  shown: SelectedFigures,
  base: string,
  src: string,
  home: string,
  look: FrameLook,
): Promise<string> {
  const { draft, choice } = shown;
  switch (form) {
    case 'light':
    case 'plain':
      return snippet(draft, { ...choice, base, form });
    case 'prerendered':
      return snippet(draft, { ...choice, base, form, print: printInPage });
    case 'sealed':
      return snippet(draft, { ...choice, base, form, integrity: await integrityOf(home) });
    case 'frame':
      return frame(draft, { ...choice, ...lookOptions(look), base });
    case 'table': {
      // Few pages ask for it: what reads and writes tables comes then.
      const { table } = await import('../../../snippet/table/table.js');
      return table(draft, choice);
    }
    case 'wordpress':
      return shortcode(draft, {
        ...choice,
        src,
        heading: losesHeading(choice) ? undefined : choice.heading,
      });
    case 'block':
      return figureJson(draft, undefined);
    case 'words':
      return figuresText(shown);
    case 'link':
      return frameAddress(draft, { ...choice, ...lookOptions(look), base });
  }
}

/** Whether WordPress can't take the heading. */
export const losesHeading = ({ heading = '' }: SelectedFigures['choice']): boolean =>
  !fitsShortcode(heading);
