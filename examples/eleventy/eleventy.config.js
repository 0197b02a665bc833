import { renderFigure } from 'factlet/server';

export default function (eleventy) {
  // The site serves the figures' style sheet and script itself: a reader's browser asks no other.
  eleventy.addPassthroughCopy({ 'node_modules/factlet/dist/cdn': 'factlet/cdn' });
  eleventy.addPassthroughCopy('page.css');

  eleventy.addShortcode('figure', (document, widget) =>
    renderFigure(document, { widget, lang: 'en', headingLevel: 2, base: '/factlet/' }),
  );
}
