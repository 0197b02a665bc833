import { decodeFactSheet } from '../../data/fact-sheet.js';
import { isObject } from '../../data/read-fields.js';
import { httpAddress } from '../../controllers/http-address.js';
import { failed, type JsonFailure, type JsonResult } from '../../controllers/json-result.js';
import { loadJson } from '../../controllers/load-json.js';
import { parseJson } from '../../controllers/parse-json.js';
import { documentIn } from '../embed/parameters.js';
import type { Draft } from './draft.js';

/** A draft from elsewhere, or why it is none. */
export type Opening = { readonly draft: Draft } | { readonly failure: JsonFailure };

/** A sheet with nothing in it yet. */
export const emptyDraft = (lang: string): Draft => ({ version: '1', lang });

/** The draft in a file. */
export async function draftInFile(file: Blob): Promise<Opening> {
  return draftInText(await file.text());
}

/** The draft that a text is. */
export const draftInText = async (text: string): Promise<Opening> =>
  openingOf(await parseJson(text));

/** The draft at an address. Neither cookies nor this page's address are sent along. */
export async function draftAt(typed: string): Promise<Opening> {
  const address = httpAddress(typed.trim());
  return openingOf(typeof address === 'string' ? await loadJson(address) : address);
}

/**
 * The draft that a link carries in its fragment, which no server is sent; undefined where it
 * carries none.
 */
export async function draftInLink(fragment: string): Promise<Opening | undefined> {
  if (!fragment.startsWith('#draft=')) return undefined;
  // A link that a mail program cut off can't be unpacked.
  const text = await documentIn(fragment.replace('#draft=', '#data=')).catch(() => undefined);
  return openingOf(
    text === undefined
      ? failed('json-ended', { line: 1, column: 1, excerpt: fragment.slice(0, 20) })
      : await parseJson(text),
  );
}

function openingOf(result: JsonResult): Opening {
  if (result.state === 'failed') return { failure: result.failure };
  const document = result.state === 'ready' ? result.document : undefined;
  const {
    value,
    issues: [issue],
  } = decodeFactSheet(document);
  if (value && isObject(document)) return { draft: document };
  return { failure: issue ?? { code: 'unexpected', parameters: {} } };
}
