import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../support/wait.js';
import type { ConfiguratorSeeElement } from '../../../../src/app/configurator/see/see.js';
import type { ConfiguratorTakeAwayElement } from '../../../../src/app/configurator/take-away/take-away.js';
import '../../../../src/app/configurator/see/see.js';
import '../../../../src/app/configurator/take-away/take-away.js';

type Given<Pane> = Partial<
  Pick<Pane, Extract<keyof Pane, 'draft' | 'choice' | 'lang' | 'blocked' | 'home'>>
>;

/** A pane in a page that keeps its choice, as the configurator's page does. */
export async function seePane(
  given: Given<ConfiguratorSeeElement>,
): Promise<ConfiguratorSeeElement> {
  const place = await fixture<HTMLElement>(
    html`<main lang=${given.lang ?? 'en'} @configurator-choice=${keep}>
      <configurator-see></configurator-see>
    </main>`,
  );
  const pane = Object.assign(place.querySelector('configurator-see')!, given);
  await waitUntil(() => pane.shadowRoot?.querySelector('select'), 'the pane has its words');
  return pane;
}

export async function takeAwayPane(
  given: Given<ConfiguratorTakeAwayElement>,
): Promise<ConfiguratorTakeAwayElement> {
  const place = await fixture<HTMLElement>(
    html`<main lang=${given.lang ?? 'en'} @configurator-choice=${keep}>
      <configurator-take-away></configurator-take-away>
    </main>`,
  );
  const pane = Object.assign(place.querySelector('configurator-take-away')!, given);
  await waitUntil(() => deep(pane, 'button').length, 'the pane has its words');
  return pane;
}

const keep = ({ target, choice }: { target: EventTarget | null; choice?: object } & Event): void =>
  void Object.assign(target ?? {}, { choice });

/** The elements of a selector, through shadow roots. */
export function deep<Found extends HTMLElement = HTMLElement>(
  within: Element,
  selector: string,
): Found[] {
  const root = within.shadowRoot ?? within;
  return Array.from(root.querySelectorAll<HTMLElement>('*')).flatMap((element) => [
    ...(element.matches(selector) ? [element as Found] : []),
    ...(element.shadowRoot ? deep<Found>(element, selector) : []),
  ]);
}

/** Chooses a radio button by its name's and its value. */
export function choose(within: Element, name: string, value: string): void {
  const [radio] = deep<HTMLInputElement>(within, `input[name="${name}"][value="${value}"]`);
  expect(radio, `${name}: ${value}`).to.exist;
  radio!.click();
}

/** Chooses from the list with a label. */
export function select(within: Element, label: string, value: string): void {
  const list = field<HTMLSelectElement>(within, label);
  expect(
    Array.from(list?.options ?? [], (option) => option.value),
    label,
  ).to.include(value);
  list!.value = value;
  list!.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The field with a label. */
export const field = <Found extends HTMLElement = HTMLInputElement>(
  within: Element,
  label: string,
): Found | undefined =>
  deep<HTMLLabelElement>(within, 'label').find(({ textContent }) =>
    textContent?.trim().startsWith(label),
  )?.control as Found | undefined;

export function type(within: Element, label: string, text: string): void {
  const input = field(within, label)!;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export const button = (within: Element, text: string | RegExp): HTMLButtonElement | undefined =>
  deep<HTMLButtonElement>(within, 'button').find(({ textContent }) =>
    typeof text === 'string' ? textContent?.trim() === text : text.test(textContent ?? ''),
  );

/** What an officer gets who presses a button that saves a file. The browser saves nothing meanwhile. */
export async function savedBy(press: HTMLElement): Promise<{ blob: Blob; name: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob;
  const got = new Promise<{ blob: Blob; name: string }>((resolve) => {
    URL.createObjectURL = (given: Blob) => createObjectURL.call(URL, (blob = given));
    HTMLAnchorElement.prototype.click = function () {
      resolve({ blob, name: this.download });
    };
  });
  try {
    press.click();
    return await got;
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}
