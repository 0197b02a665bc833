import { loadPageLocale, type PageLocale } from '../../../src/app/configurator/page-locale.js';

let english: Promise<PageLocale> | undefined;

/** How the page speaks English. */
export const englishLocale = (): Promise<PageLocale> => (english ??= loadPageLocale('en'));
