import type { PackData } from '../locale-pack.js';
export declare const pack: PackData;
