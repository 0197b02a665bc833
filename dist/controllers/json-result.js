import { isObject } from '../data/walk.js';
export const WAITING = { state: 'waiting' };
export const ready = (document, issues = []) => ({ state: 'ready', document, received: new Date(), issues });
export const failed = (code, parameters = {}) => ({ state: 'failed', failure: { code, parameters } });
/** The form in which statistics services answer: a page of items. */
export const isAnswer = (document) => isObject(document) && 'items' in document && 'page' in document;
/** Whether asking again may help. */
export const isTransient = (result) => result.state === 'failed' && /network|offline|timeout|http-status/.test(result.failure.code);
