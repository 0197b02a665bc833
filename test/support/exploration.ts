import { until } from './framed.js';
import { all, type Widget } from './page.js';
import { seen } from './reading.js';

/** The buttons that open something, by what they say. */
export const openerOf = (widget: Widget, words: RegExp): HTMLButtonElement | undefined =>
  (all(widget, '[part~="opener"]') as HTMLButtonElement[]).find(({ textContent }) =>
    words.test(textContent),
  );

/** The list that a reader has opened, of several the one at an index. */
export const wholeList = (widget: Widget, index = 0): HTMLElement | undefined =>
  all(widget, '[part~="whole-list"]')[index];

/** Presses the button under a list, and waits for the whole of it. */
export async function openedList(widget: Widget, words = /^Show all/): Promise<HTMLElement> {
  const button = openerOf(widget, words)!;
  button.focus();
  button.click();
  await until(() => wholeList(widget), 'the whole list is there');
  return wholeList(widget)!;
}

/** Names of a list's rows, as they stand. */
export const namesIn = (list: Element): string[] => Array.from(list.querySelectorAll('dt'), seen);

/** What the list says of what was found. */
export const foundIn = (list: Element): string => seen(list.querySelector('[role="status"]')!);

export async function search(widget: Widget, words: string): Promise<void> {
  const field = wholeList(widget)!.querySelector<HTMLInputElement>('input[type="search"]')!;
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await widget.updateComplete;
}

export async function order(widget: Widget, by: string): Promise<void> {
  const choice = wholeList(widget)!.querySelector('select')!;
  choice.value = Array.from(choice.options).find(({ text }) => text === by)!.value;
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}

/** The page's one live region, which stands in the root of a figure. */
function politeRegions(): HTMLElement[] {
  const roots = (root: Document | ShadowRoot): ShadowRoot[] =>
    Array.from(root.querySelectorAll('*')).flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : [],
    );
  return roots(document)
    .flatMap((root) => Array.from(root.children))
    .filter(
      (child): child is HTMLElement =>
        child instanceof HTMLElement && child.getAttribute('role') === 'status',
    );
}

/** What it says now. */
export const saidPolitely = (): string => politeRegions().map(seen).join('|');

/** The languages in which it says so. */
export const languagesSaid = (): string[] =>
  politeRegions().flatMap((region) =>
    Array.from(region.querySelectorAll<HTMLElement>('[lang]'), ({ lang }) => lang),
  );

/** All that it says while something is done, until it says a last thing. */
export async function heard(act: () => Promise<void>, last: string): Promise<string[]> {
  const texts: string[] = [];
  const [region] = politeRegions();
  const observer = new MutationObserver(() => texts.push(seen(region!)));
  observer.observe(region!, { childList: true, characterData: true, subtree: true });
  await act();
  await until(() => texts.some((text) => text.includes(last)), `${last} is said`);
  observer.disconnect();
  return texts.filter(Boolean);
}
