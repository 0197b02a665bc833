import type { FigureDescriptor } from '../../base/descriptor.js';
import { type KeyFigures } from '../../data/key-figures.js';
import type { KeyFiguresView } from './key-figures.types.js';
export declare const keyFigures: FigureDescriptor<KeyFigures, KeyFiguresView>;
