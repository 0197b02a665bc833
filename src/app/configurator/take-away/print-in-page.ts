import { render, type TemplateResult } from 'lit';
import { tidied } from '../../../snippet/prerender.js';

/** Writes a template as HTML: the browser makes its nodes, and they are written out. */
export function printInPage(template: TemplateResult): string {
  const place = document.createElement('div');
  render(template, place);
  return tidied(place.innerHTML);
}
