import { type TemplateResult } from 'lit';
import type { SectionName } from '../../data/fields.js';
import type { Direction } from '../../format/direction.js';
import { type FrameOptions } from '../../templates/frame.js';
import { type Content } from '../../templates/text.js';
import type { FactSheetView } from './fact-sheet.view.js';
/** The sections in their columns; `section` gives the widget of one. */
export declare function sheetBody({ sections }: FactSheetView, section: (name: SectionName) => Content): TemplateResult;
/** The sheet: its head, its sections, and what is said of them all. */
export declare function sheetFrame(view: FactSheetView, body: Content, dir: Direction, options: Pick<FrameOptions, 'headingLevel' | 'withoutSource' | 'tellNewer'>, actions: Content): TemplateResult;
