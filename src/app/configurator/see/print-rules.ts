import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';
import { WIDGETS } from '../../../snippet/content.js';

/** What each rule of a widget's style sheet was for, before it was changed. */
const meant = new Map<CSSMediaRule, string>();

/**
 * Makes the rules of the widgets for print hold on screen while they are shown on paper: a page
 * can't ask its browser to.
 */
export class PrintRules implements ReactiveController {
  readonly #isOnPaper: () => boolean;

  constructor(host: ReactiveControllerHost, isOnPaper: () => boolean) {
    this.#isOnPaper = isOnPaper;
    host.addController(this);
  }

  hostConnected(): void {
    hold(this.#isOnPaper());
  }

  hostUpdated(): void {
    hold(this.#isOnPaper());
  }

  // The style sheets are those of all widgets: the next page of them must not be on paper.
  hostDisconnected(): void {
    hold(false);
  }
}

function hold(isOnPaper: boolean): void {
  for (const rule of WIDGETS.flatMap(mediaRules)) {
    const text = meant.get(rule) ?? rule.media.mediaText;
    meant.set(rule, text);
    const wanted = isOnPaper && text.includes('print') ? 'all' : text;
    if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
  }
}

function mediaRules(widget: string): CSSMediaRule[] {
  const element: unknown = customElements.get(`factlet-${widget}`);
  if (!isLit(element)) return [];
  const sheets = element.elementStyles.flatMap((style) =>
    'styleSheet' in style ? (style.styleSheet ?? []) : style,
  );
  return sheets
    .flatMap((sheet) => ('cssRules' in sheet ? Array.from(sheet.cssRules) : []))
    .filter((rule) => rule instanceof CSSMediaRule);
}

const isLit = (element: unknown): element is typeof LitElement =>
  typeof element === 'function' && 'elementStyles' in element;
