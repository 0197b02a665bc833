// In the place of base/exploration/openers.ts in factlet.classic.js: without the row that hands a figure out, since a frame without an
// origin may neither save nor fetch what would.
import { Openers as Whole } from '../../dist/base/exploration/openers.js';

export class Openers extends Whole {
  constructor(...given) {
    super(...given);
    const { opener } = this;
    this.opener = (id, label) => (id === 'actions' ? undefined : opener(id, label));
  }
}
