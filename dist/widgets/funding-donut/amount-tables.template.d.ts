import { type TemplateResult } from 'lit';
import { type TemplateLocale } from '../../templates/text.js';
import type { AmountTableView } from './funding-donut.types.js';
/** The amounts of a year or a part: a table, since each has a name and a bar of one scale. */
export declare const amountTableTemplate: ({ heading, rows, lines }: AmountTableView, locale: TemplateLocale) => TemplateResult;
