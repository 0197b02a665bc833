import type { PropertyDeclarations } from '@lit/reactive-element';
import { DataWidget } from '../../base/data-widget.js';
import type { FigureOptions } from '../../base/descriptor.js';
import { originTokens } from '../../base/styles/origin-tokens.styles.js';
import type { Origins } from '../../data/origins.js';
import type { Messages } from '../../messages/types.js';
import type { BarListView, BarView, OriginBarsView } from './origin-bars.types.js';
import { h, type Child, type VNode } from '../../templates/dom.js';
import { numberText } from '../../views/numbers.js';
import {
  valueNodes,
  bdi,
  sentenceWithLink,
  sentenceNodes,
  totalLine,
} from '../../templates/text.js';
import { originBars } from './origin-bars.descriptor.js';
import { originBarsStyles } from './origin-bars.styles.js';

/**
 * Where people come from: one bar per country, in descending order, with the value at each.
 *
 * @tag factlet-origin-bars
 * @csspart bar - A bar.
 * @cssprop [--factlet-other=#bfbfbf] - Other, Unknown and Stateless; `-line` is the outline.
 */
export class OriginBarsElement extends DataWidget<Origins, OriginBarsView> {
  static override styles = [...super.styles, originTokens, originBarsStyles];

  static override properties: PropertyDeclarations = { top: { type: Number }, group: {} };

  /** Rows shown one by one; the others become one row with their sum. 10 by default. */
  top = 10;

  /** Population group of the one list to show, such as `refugees`. All lists by default. */
  group = '';

  protected override readonly descriptor = originBars;

  protected override get options(): FigureOptions {
    return { top: this.top, group: this.group };
  }

  protected override renderBody({ lists }: OriginBarsView, messages: Messages): Child {
    return lists.map((list) => this.#renderList(list, messages));
  }

  #renderList({ heading, bars, total, lines }: BarListView, messages: Messages): Child {
    const wide = bars.some(({ label }) => label.text.length > 18);
    // The bars leave room for the longest number beside them.
    const roomy = bars.some(
      ({ number, share }) => share ?? (number && numberText(number).length > 9),
    );
    return [
      heading && h('p', { class: 'list-heading', part: 'list-heading' }, sentenceNodes(heading)),
      bars.length
        ? h(
            'dl',
            { class: `bars ${wide ? 'wide' : ''} ${roomy ? 'roomy' : ''}` },
            bars.map((bar) => renderBar(bar, messages)),
          )
        : // A total of 0 says it already.
          !total && h('p', { class: 'sub' }, messages.empty),
      total && totalLine(messages.total, total),
      lines.map((line) => h('p', { class: 'sub' }, sentenceWithLink(line))),
    ];
  }
}

const renderBar = (
  { label, number, share, length, unranked, details }: BarView,
  messages: Messages,
): VNode =>
  h(
    'div',
    { class: `bar ${unranked ? 'unranked' : ''}` },
    h('dt', { part: 'label' }, bdi(label)),
    h(
      'dd',
      {},
      length !== undefined &&
        length > 0 &&
        h(
          'svg',
          { part: 'bar', width: `${length}%`, height: 22, 'aria-hidden': 'true' },
          h('rect', { width: '100%', height: '100%' }),
        ),
      share
        ? h('span', { class: 'pair' }, valueNodes(number, messages.valueMissing, share))
        : valueNodes(number, messages.valueMissing),
    ),
    details.map((line) => h('dd', { class: 'sub' }, sentenceWithLink(line))),
  );
