import { type TemplateResult } from 'lit';
import { type TemplateLocale } from '../../templates/text.js';
import type { KeyFiguresView } from './key-figures.types.js';
/** A list of sentences, each with its large number. */
export declare const keyFiguresTemplate: ({ figures }: KeyFiguresView, locale: TemplateLocale) => TemplateResult;
