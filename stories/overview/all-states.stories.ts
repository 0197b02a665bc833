import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { allWidgets } from '../support/all-widgets.js';
import { isSettled, widget } from '../support/widget-stories.js';

interface Args {
  readonly widget: string;
}

const tags = allWidgets.map(({ tag }) => tag);
const WIDTHS = [768, 320];

/** Every state of a widget on one sheet, in two widths. Choose the widget below; the toolbar holds here, too. */
const meta: Meta<Args> = {
  title: 'Overview/All states',
  tags: ['!autodocs'],
  argTypes: { widget: { control: { type: 'select' }, options: tags } },
  args: { widget: 'factlet-funding-donut' },
  render: contactSheet,
  play: async ({ canvasElement }) => {
    const waiting = (): readonly Element[] => [...canvasElement.querySelectorAll('[data-settles]:not([data-settles="lazy"]) > *')].filter((element) => !isSettled(element, element.closest('[data-settles="stale"]') !== null));
    for (const end = Date.now() + 20_000; waiting().length && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 20));
    if (waiting().length) throw new Error(`${waiting().length} widgets show nothing yet.`);
  },
};
export default meta;

export const AllStates: StoryObj<Args> = {};

function contactSheet({ widget: tag }: Args): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'contact-sheet';
  const { states = {} } = allWidgets.find((each) => each.tag === tag) ?? {};
  for (const [name, args] of Object.entries(states)) {
    const row = document.createElement('section');
    const heading = document.createElement('h2');
    heading.textContent = name;
    row.append(heading);
    for (const width of WIDTHS) {
      const cell = document.createElement('div');
      cell.style.inlineSize = `${width}px`;
      if (!/Loading|Fallback/.test(name)) cell.dataset['settles'] = name.toLowerCase();
      cell.append(widget({ ...args, below: false }, { component: tag }));
      row.append(cell);
    }
    sheet.append(row);
  }
  return sheet;
}
