import { loadSpeech, type Speech } from '../../../src/app/configurator/speech.js';

let english: Promise<Speech> | undefined;

/** How the page speaks English. */
export const speechInEnglish = (): Promise<Speech> => (english ??= loadSpeech('en'));
