import { frame, frameAddress } from '../../../snippet/frame.js';
import { fitsShortcode, shortcode } from '../../../snippet/shortcode.js';
import { snippet } from '../../../snippet/snippet.js';
import type { SelectedFigures } from '../shown.js';
import { lookOptions, type FrameLook } from './frame-look.js';
import { integrityOf } from './integrity.js';
import { printInPage } from './print-in-page.js';

/** The forms of what is pasted into a page; the first is offered first. */
export const FORMS = [
  'prerendered',
  'light',
  'sealed',
  'frame',
  'table',
  'wordpress',
  'link',
] as const;
export type Form = (typeof FORMS)[number];

/**
 * What is pasted: the same as the command `factlet snippet` writes. `base` is a public copy of the
 * library, `src` the data in WordPress, `home` the folder of this page, `look` that of a frame.
 */
export async function textFor(
  form: Form,
  { draft, choice }: SelectedFigures,
  base: string,
  src: string,
  home: string,
  look: FrameLook,
): Promise<string> {
  switch (form) {
    case 'light':
      return snippet(draft, { ...choice, base });
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
    case 'link':
      return frameAddress(draft, { ...choice, ...lookOptions(look), base });
  }
}

/** Forms whose page loads the library's files, which other hosts have to be allowed. */
export const loadsModules = (form: Form): boolean =>
  form === 'light' || form === 'prerendered' || form === 'sealed';

/** Whether WordPress can't take the heading. */
export const losesHeading = ({ heading = '' }: SelectedFigures['choice']): boolean =>
  !fitsShortcode(heading);
