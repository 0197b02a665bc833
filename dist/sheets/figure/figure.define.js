import { define } from '../../base/define.js';
import { FigureElement } from './figure.js';
define('factlet-figure', FigureElement);
