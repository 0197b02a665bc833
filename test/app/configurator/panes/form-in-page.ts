import { fixture, html } from '@open-wc/testing';
import { define } from '../../../../src/base/define.js';
import { issuesOf } from '../../../../src/app/configurator/checks/issues.js';
import type { Draft } from '../../../../src/app/configurator/draft.js';
import { ConfiguratorFormElement } from '../../../../src/app/configurator/form/form.js';
import { englishLocale } from '../page-locale.js';

define('configurator-form', ConfiguratorFormElement);

/** A form that is given what it changes, as the page gives it. */
export interface FormInPage {
  readonly form: ConfiguratorFormElement;
  /** The draft, as it is now. */
  readonly draft: () => Draft;
  /** What was changed, in order. */
  readonly paths: string[];
  readonly announcements: string[];
}

/** A form in the page, with a section open. */
export async function formInPage(draft: Draft, section = ''): Promise<FormInPage> {
  let present = draft;
  const paths: string[] = [];
  const announcements: string[] = [];
  const locale = await englishLocale();
  const form = await fixture<ConfiguratorFormElement>(
    html`<configurator-form
      .draft=${draft}
      .locale=${locale}
      .issues=${issuesOf(draft)}
      @configurator-announcement=${({ text }: HTMLElementEventMap['configurator-announcement']) => announcements.push(text)}
      @configurator-draft=${({
        draft: changed,
        path,
      }: HTMLElementEventMap['configurator-draft']) => {
        present = changed;
        paths.push(path);
        form.draft = changed;
        form.issues = issuesOf(changed);
      }}
    ></configurator-form>`,
  );
  if (section) buttonNamed(form, section).click();
  await form.updateComplete;
  return { form, draft: () => present, paths, announcements };
}

/** A control by its label; the last where several have it, or that with a number. */
export function control<T extends HTMLElement = HTMLInputElement>(
  within: Element,
  label: string,
  index = 0,
): T {
  const labels = Array.from(within.querySelectorAll('label')).filter(
    ({ textContent }) => textContent?.trim() === label,
  );
  return labels[index]!.control as T;
}

/** Types, and leaves the field. */
export async function type(
  form: ConfiguratorFormElement,
  field: HTMLElement,
  text: string,
): Promise<void> {
  const input = field as HTMLInputElement;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
}

/** A button by the beginning of its name. */
export function buttonNamed(within: Element, name: string): HTMLButtonElement {
  return Array.from(within.querySelectorAll('button')).find((button) =>
    (button.ariaLabel ?? button.textContent ?? '').trim().startsWith(name),
  )!;
}

/** Presses a button, and waits for what comes of it. */
export async function press(form: ConfiguratorFormElement, name: string): Promise<void> {
  const button = buttonNamed(form, name);
  button.focus();
  button.click();
  await form.updateComplete;
}

/** What describes a control. */
export const description = (field: HTMLElement): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .replace(/[\s\u2066-\u2069]+/g, ' ')
    .trim();
