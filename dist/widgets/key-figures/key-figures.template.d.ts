import { type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.js';
import type { KeyFiguresView } from './key-figures.types.js';
/** A list of sentences, each with its large number. */
export declare const keyFiguresTemplate: ({ figures }: KeyFiguresView, messages: Messages) => TemplateResult;
