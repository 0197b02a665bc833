import { SHEET } from '../../snippet/content.js';
import { REGISTRY } from '../../widgets/registry.js';
import type { Selection } from './choice.js';

/**
 * What the preview shows once something in the form has the focus: the figure of its section. The
 * whole sheet stays, since it has that figure in it.
 */
export function choiceAt(target: EventTarget | null, choice: Selection): Selection {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-section]') : null;
  const figure = REGISTRY.find(({ section }) => section === element?.dataset['section']);
  return figure && choice.widget !== SHEET && choice.widget !== figure.name
    ? { ...choice, widget: figure.name }
    : choice;
}
