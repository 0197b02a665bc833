import type { TemplateResult } from 'lit';
import type { ExplorationMessages } from '../../messages/types.js';
import type { Subject } from '../download-menu/menu.js';
import type { Tools } from './tools.js';
/** What the groups of people in a figure are, each in the words of who defines it. */
export declare function definitionsTemplate({ html }: Tools, { definitions, sources }: ExplorationMessages, { figures, locale: { messages } }: Subject): TemplateResult;
