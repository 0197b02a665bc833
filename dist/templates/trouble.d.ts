import type { Issue } from '../data/issues.js';
import type { Messages } from '../messages/types.js';
import type { html as litHtml, TemplateResult } from 'lit';
/** What is wrong, for whoever made the page: closed, so that readers aren't troubled. */
export declare function authorDetails(html: typeof litHtml, issues: readonly Issue[], lang: string, messages: Messages): Promise<TemplateResult>;
