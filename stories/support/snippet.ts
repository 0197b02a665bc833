import { codeOf, type WidgetArgs } from './widget-stories.js';

/** What is pasted into a page for one widget. */
export const snippetOf = (
  tag: string,
  args: WidgetArgs = {},
): string => `<script type="module" src="factlet/cdn/factlet.js"></script>

${codeOf(tag, { fallback: args['sentence'] ? '8,087' : '<p>What readers see without the figures: a sentence or a table.</p>', ...args })}`;
