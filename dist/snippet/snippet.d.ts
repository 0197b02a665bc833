import type { SnippetOptions } from './options.js';
/**
 * What a partner pastes: a line with the script, and a line with the tag, in which the figures
 * stand as words too.
 */
export declare function snippet(document: Readonly<Record<string, unknown>>, options: SnippetOptions): Promise<string>;
/** An address of a folder. */
export declare const withSlash: (base: string) => string;
/** What the page chooses for the widget, by the names of its attributes. */
export declare const choicesOf: ({ src, theme, heading, headingLevel, top, group, withoutPlace, withoutTakeaway, withoutSource, tellNewer, }: Partial<SnippetOptions>) => {
    src: string | undefined;
    theme: string | undefined;
    heading: string | undefined;
    'heading-level': number | undefined;
    top: number | undefined;
    group: string | undefined;
    'without-place': boolean | undefined;
    'without-takeaway': boolean | undefined;
    'without-source': boolean | undefined;
    'tell-newer': boolean | undefined;
};
