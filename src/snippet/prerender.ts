import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { FigureOptions } from '../base/descriptor.js';
import { fingerprintOf, type FrameChoices } from '../base/fingerprint.js';
import type { SectionName } from '../data/fields.js';
import type { FrameChoice } from '../download/figure-html.js';
import { directionOf } from '../format/direction.js';
import type { Locale } from '../locale/locale.js';
import { sheetBody, sheetFrame } from '../sheets/fact-sheet/fact-sheet.template.js';
import { figureTemplate, frame, opener } from '../templates/frame.js';
import { message } from '../templates/states.js';
import { sentenceContent, type Content } from '../templates/text.js';
import type { FigureView } from '../views/figure-view.js';
import { remarks } from '../views/remarks.js';
import { REGISTRY, widgetNamed } from '../widgets/registry.js';
import { sheetIn } from './figures.js';

/** A figure that is printed as HTML before any script. */
export interface PrerenderedFigure extends FrameChoice, FigureOptions {
  /** The name in the tag. */
  readonly widget: string;
  /** What the tag will be given: the section or the document. */
  readonly document: unknown;
  readonly locale: Locale;
  /** Address of `factlet.css`. */
  readonly styleSheet: string;
  readonly withoutActions?: boolean;
}

/** Elements beside which a space means nothing. */
const BLOCKS =
  'article|caption|d[dlt]|div|fig(?:caption|ure)|footer|h[2-6]|header|li|link|p|section|ul' +
  '|t(?:able|body|d|h|r)|path|rect';
const SPACE_BEFORE_BLOCK = new RegExp(` (?=</?(?:${BLOCKS})\\b)`, 'g');
const SPACE_AFTER_BLOCK = new RegExp(`(</?(?:${BLOCKS})\\b[^>]*>) `, 'g');

/**
 * HTML that Lit has made, without its comments around parts, the `<?>` where `nothing` stood, the
 * space of an attribute that isn't there, and line ends and indents of our templates. Texts are
 * escaped, and spaces that don't break are their own.
 */
export const tidied = (html: string): string =>
  html
    .replace(/<!--.*?-->|<\?>/gs, '')
    .replace(/[ \n]+/g, ' ')
    .replace(/ (?=\/?>)/g, '')
    .replace(SPACE_BEFORE_BLOCK, '')
    .replace(SPACE_AFTER_BLOCK, '$1');

/** Writes a template as HTML. */
export type Print = (template: TemplateResult) => string;

/**
 * The shadow root of a figure as HTML: what its element renders, waiting for the style sheet.
 * Undefined where the document has nothing of it.
 */
export function prerender(given: PrerenderedFigure, print: Print): string | undefined {
  const { document, locale, styleSheet: href } = given;
  const { lang } = locale;
  const dir = directionOf(lang);
  const content = widgetNamed(given.widget) ? figureContent(given) : sheetContent(given);
  if (!content) return undefined;
  const fingerprint = fingerprintOf({
    document,
    lang,
    dir,
    choices: choicesOf(given),
    own: ownChoicesOf(given),
  });
  const root = print(
    html`<link rel="stylesheet" href=${href} data-figure=${fingerprint} />
      ${figureTemplate(content, { lang, dir, isWaiting: true })}`,
  );
  const sections = widgetNamed(given.widget) ? [] : REGISTRY;
  const whole = sections.reduce((text, { name }) => withSection(text, name, given, print), root);
  // Lit's printer knows a slot only within an element that it prints.
  return `<template shadowrootmode="open">${whole}<slot></slot></template>`;
}

function figureContent(given: PrerenderedFigure): TemplateResult | undefined {
  const { document, locale, widget } = given;
  const dir = directionOf(locale.lang);
  const { decoded, view, body } = widgetNamed(widget)?.figureOf(document, locale, given) ?? {};
  if (!decoded || !view || !body || view.empty) return undefined;
  const said = remarks(decoded.leftOut, undefined, locale).map((sentence) =>
    message(sentenceContent(sentence, dir)),
  );
  const whole: Content = [body({ messages: locale.messages, dir, opener }), ...said];
  return frame(headed(view, given), whole, dir, frameOf(given), actions(view, given));
}

function sheetContent(given: PrerenderedFigure): TemplateResult | undefined {
  const view = sheetIn(given.document, given.locale);
  if (!view || view.empty) return undefined;
  const body = sheetBody(view, (section) => {
    const tag = unsafeStatic(`factlet-${nameOf(section)}`);
    return staticHtml`<${tag} class=${view.sharedDate.has(section) ? 'dated' : nothing}></${tag}>`;
  });
  const dir = directionOf(given.locale.lang);
  return sheetFrame(headed(view, given), body, dir, frameOf(given), actions(view, given));
}

/** A whole sheet with the shadow root of a section put into its tag. */
function withSection(
  sheet: string,
  widget: string,
  given: PrerenderedFigure,
  print: Print,
): string {
  const view = sheetIn(given.document, given.locale);
  const section = widgetNamed(widget)?.section;
  const { headingLevel, withoutTakeaway, withoutSource } = frameOf(given);
  const figure: PrerenderedFigure = {
    ...given,
    widget,
    heading: undefined,
    headingLevel: Math.min(headingLevel + 1, 6),
    withoutPlace: true,
    withoutTakeaway,
    withoutSource: withoutSource || (section !== undefined && view?.sharedSource.has(section)),
    withoutActions: true,
    tellNewer: false,
  };
  const end = `</factlet-${widget}>`;
  return sheet.split(end).join(`${prerender(figure, print) ?? ''}${end}`);
}

const nameOf = (section: SectionName): string =>
  REGISTRY.find((each) => each.section === section)?.name ?? '';

const headed = <View extends FigureView>(view: View, { heading: text }: FrameChoice): View =>
  text ? { ...view, heading: { text } } : view;

const actions = (
  { defines }: FigureView,
  { withoutActions, locale: { messages } }: PrerenderedFigure,
): Content =>
  withoutActions
    ? nothing
    : [defines ? opener('terms', messages.terms) : nothing, opener('actions', messages.data)];

function frameOf({
  widget,
  headingLevel = widgetNamed(widget) ? 3 : 2,
  withoutPlace = false,
  withoutTakeaway = false,
  withoutSource = false,
  tellNewer = false,
}: PrerenderedFigure) {
  return { headingLevel, withoutPlace, withoutTakeaway, withoutSource, tellNewer };
}

/** The choices as the element has them, with its defaults. */
function choicesOf(given: PrerenderedFigure): FrameChoices {
  const { heading = '', withoutActions = false } = given;
  return { heading, ...frameOf(given), withoutActions };
}

function ownChoicesOf({ widget, top, group }: PrerenderedFigure): FigureOptions {
  const { options } = widgetNamed(widget) ?? {};
  return options ? { top: top ?? options.top, group: group ?? options.group, highlight: '' } : {};
}
