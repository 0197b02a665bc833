/**
 * What is wrong with a figure, for whoever made the page: nothing until its words, which are
 * fetched then, are there.
 */
export function issueDetails(update) {
    let explained;
    let explainedIn = '';
    let details;
    const explain = async (issues, { lang, messages }) => {
        explained = issues;
        explainedIn = lang;
        details = undefined;
        try {
            const { authorDetails } = await import('../templates/trouble.js');
            details = await authorDetails(issues, lang, messages);
            update();
        }
        catch {
            // Without a network there are no details either: what is wrong stands on the console, and the
            // button stays.
        }
    };
    return (issues, locale) => {
        if (issues !== explained || locale.lang !== explainedIn)
            void explain(issues, locale);
        return details;
    };
}
