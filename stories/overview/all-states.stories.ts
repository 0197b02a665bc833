import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { allWidgets } from '../support/all-widgets.js';
import { isSettled, shows, widget, type WidgetArgs } from '../support/widget-stories.js';

interface Args {
  readonly widget: string;
}

const tags = allWidgets.map(({ tag }) => tag);
const WIDTHS = [768, 320];
/** The places of widgets that don't show yet what they are given. */
const waiting = new Map<Element, WidgetArgs>();

/** Every state of a widget on one sheet, in two widths. Choose the widget below; the toolbar holds here, too. */
const meta: Meta<Args> = {
  title: 'Overview/All states',
  tags: ['!autodocs'],
  argTypes: { widget: { control: { type: 'select' }, options: tags } },
  args: { widget: 'factlet-funding-donut' },
  render: contactSheet,
  play: () =>
    shows(() => {
      for (const [cell, args] of waiting) if (isSettled(cell, args)) waiting.delete(cell);
      return !waiting.size;
    }),
};
export default meta;

export const AllStates: StoryObj<Args> = {};

function contactSheet({ widget: tag }: Args): HTMLElement {
  waiting.clear();
  const sheet = document.createElement('div');
  sheet.className = 'contact-sheet';
  const { states = {} } = allWidgets.find((each) => each.tag === tag) ?? {};
  for (const [name, args] of Object.entries(states)) {
    // It looks like Loading, then like Drawn; when, depends on the window.
    if (name === 'Lazy') continue;
    const row = document.createElement('section');
    const heading = document.createElement('h2');
    heading.textContent = name;
    row.append(heading);
    for (const width of WIDTHS) {
      const cell = document.createElement('div');
      cell.style.inlineSize = `${width}px`;
      cell.append(widget(args, { component: tag }));
      waiting.set(cell, args);
      row.append(cell);
    }
    sheet.append(row);
  }
  return sheet;
}
