import { renderFigure } from 'factlet/server';
import azerbaijan from './azerbaijan.json';

// A server component: the figure is written while the page is built, and readers get it as HTML.
export async function Figure({ widget }) {
  const options = { widget, lang: 'en', headingLevel: 2, base: '/factlet/' };
  const figure = await renderFigure(azerbaijan, options);
  // React leaves the figure alone, but compares its text in development; by then the browser has
  // made a shadow root of its <template>, and the text differs, as it should.
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: figure }} />;
}
