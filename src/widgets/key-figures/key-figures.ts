import { DataWidget } from '../../base/data-widget.js';
import type { KeyFigures } from '../../data/key-figures.js';
import type { KeyFiguresView } from './key-figures.types.js';
import { keyFigures } from './key-figures.descriptor.js';
import { keyFiguresStyles } from './key-figures.styles.js';

/**
 * What was achieved: a large number and the sentence that it begins.
 *
 * @tag factlet-key-figures
 */
export class KeyFiguresElement extends DataWidget<KeyFigures, KeyFiguresView> {
  static override styles = [...super.styles, keyFiguresStyles];

  protected override readonly descriptor = keyFigures;
}
