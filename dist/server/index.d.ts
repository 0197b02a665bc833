export { renderFigure, type RenderOptions } from './render-figure.js';
