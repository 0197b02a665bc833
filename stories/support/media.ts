import { tags } from './manifest.js';

export interface Media {
  readonly print: boolean;
  readonly forcedColours: boolean;
  readonly reducedMotion: boolean;
}

/** What each rule of a widget's style sheet was for, before it was changed. */
const meant = new Map<CSSMediaRule, string>();

/**
 * Makes the rules of widgets for print, forced colours and less motion hold, or not: a page can't ask its browser to.
 * The widgets share their style sheets, so this holds for all of them.
 */
export function pretend(media: Media): void {
  for (const tag of tags) {
    const styles: readonly { readonly styleSheet?: CSSStyleSheet }[] =
      Reflect.get(customElements.get(tag) ?? {}, 'elementStyles') ?? [];
    for (const { styleSheet } of styles)
      for (const rule of styleSheet?.cssRules ?? [])
        if (rule instanceof CSSMediaRule) change(rule, media);
  }
}

function change(rule: CSSMediaRule, { print, forcedColours, reducedMotion }: Media): void {
  const text = meant.get(rule) ?? rule.media.mediaText;
  meant.set(rule, text);
  const forced =
    (print && text.includes('print')) || (forcedColours && text.includes('forced-colors'));
  const wanted = forced
    ? 'all'
    : reducedMotion && text.includes('no-preference')
      ? 'not all'
      : text;
  if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
}
