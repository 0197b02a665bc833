import { adoptStyles } from '../../../base/styles/adopt-styles.js';
import { fundingTokens } from '../../../base/styles/funding-tokens.styles.js';
import { groupTokens } from '../../../base/styles/group-tokens.styles.js';
import { originTokens } from '../../../base/styles/origin-tokens.styles.js';
import { pictureOptions } from '../../../base/download-menu/picture-options.js';
import { colourTokens } from '../../../base/styles/tokens.styles.js';
import type { PictureOptions } from '../../../download/picture/picture.js';
import type { SelectedFigures } from '../shown.js';

/**
 * What a picture of a figure is laid out with: the page's font, the column of an article, and the
 * colours of the chosen theme. No widget is drawn for it: what stands for one here has its colours
 * alone. `root` has the styles for the class `ink`.
 */
export function inkOf(root: ShadowRoot, { locale, dir, choice }: SelectedFigures): PictureOptions {
  const page = root.ownerDocument.createElement('div');
  page.className = `ink ${choice.theme ?? ''}`;
  const widget = root.ownerDocument.createElement('div');
  if (choice.theme) widget.setAttribute('theme', choice.theme);
  adoptStyles(widget.attachShadow({ mode: 'open' }), [
    colourTokens,
    fundingTokens,
    originTokens,
    groupTokens,
  ]);
  page.append(widget);
  root.append(page);
  try {
    return pictureOptions(widget, locale, dir);
  } finally {
    page.remove();
  }
}
