import type { Messages } from '../types.js';
export declare const messages: Messages;
