import type { ExplorationMessages } from '../types.js';
export declare const exploration: ExplorationMessages;
