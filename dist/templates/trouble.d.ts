import type { Issue } from '../data/issues.js';
import type { Messages } from '../messages/types.js';
import { type VNode } from './dom.js';
/** What is wrong, for whoever made the page: closed, so that readers aren't troubled. */
export declare function authorDetails(issues: readonly Issue[], lang: string, messages: Messages): Promise<VNode>;
