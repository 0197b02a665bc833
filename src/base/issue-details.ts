import type { Locale } from '../locale/locale.js';
import type { Issue } from '../data/issues.js';
import type { Child } from '../templates/dom.js';

/**
 * What is wrong with a figure, for whoever made the page: nothing until its words, which are
 * fetched then, are there.
 */
export function issueDetails(
  update: () => void,
): (issues: readonly Issue[], locale: Locale) => Child {
  let explained: readonly Issue[] | undefined;
  let explainedIn = '';
  let details: Child;
  const explain = async (issues: readonly Issue[], { lang, messages }: Locale): Promise<void> => {
    explained = issues;
    explainedIn = lang;
    details = undefined;
    try {
      const { authorDetails } = await import('../templates/trouble.js');
      details = await authorDetails(issues, lang, messages);
      update();
    } catch {
      // Without a network there are no details either: what is wrong stands on the console, and the
      // button stays.
    }
  };
  return (issues, locale) => {
    if (issues !== explained || locale.lang !== explainedIn) void explain(issues, locale);
    return details;
  };
}
