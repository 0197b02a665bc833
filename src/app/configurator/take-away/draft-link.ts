import { deflateToBase64Url } from '../../../snippet/compress.js';
import type { Draft } from '../draft.js';

/** Characters that mail programs leave whole. */
export const MAIL_LIMIT = 2000;

/** The address of a page with a draft in its fragment, which browsers send to no server. */
export async function linkTo(draft: Draft, page: string): Promise<string> {
  const address = new URL(page);
  address.hash = `draft=${await deflateToBase64Url(JSON.stringify(draft))}`;
  return address.href;
}
