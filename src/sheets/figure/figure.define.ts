import { define } from '../../base/define.js';
import { FigureElement } from './figure.js';

define('factlet-figure', FigureElement);

declare global {
  interface HTMLElementTagNameMap {
    'factlet-figure': FigureElement;
  }
}
