import type { FigureOptions } from '../base/descriptor.js';
import type { FrameChoice } from '../download/figure-html.js';
import type { Print } from './prerender.js';
/** How a figure is put into a page. */
export interface SnippetOptions extends FrameChoice, FigureOptions {
    /** The name in the tag: `funding-donut`. */
    readonly widget: string;
    /** Address of a copy of the folder `dist/`. */
    readonly base: string;
    /** Of the page's own words, and of the widget. */
    readonly lang: string;
    /**
     * `light` is the script and a tag; `sealed` the script under its hash; `prerendered` a tag with
     * the figure inside, which is there before any script; `frame` is for pages that take scripts and
     * tags away; `plain` the script without modules, for files on a host that doesn't allow others
     * (CORS). `light` by default.
     */
    readonly form?: 'light' | 'sealed' | 'prerendered' | 'plain' | 'frame' | undefined;
    /** Writes templates as HTML, for the prerendered form. */
    readonly print?: Print | undefined;
    /** Hash of `cdn/factlet.js`, for the sealed form. */
    readonly integrity?: string | undefined;
    /** Address of the JSON. The figures stand in the page where none is given. */
    readonly src?: string | undefined;
    readonly theme?: string | undefined;
    /**
     * Colours of a frame, by the names of the public CSS properties without their prefix: `accent`,
     * `surface`. A page without a frame sets the properties themselves.
     */
    readonly colours?: Readonly<Record<string, string>> | undefined;
    /** Font families of a frame, as style sheets list them; only those that a reader has. */
    readonly font?: string | undefined;
    /**
     * Whether nothing below the figure moves when it is drawn, at the cost of some blank lines under
     * it. True by default; a whole sheet keeps none.
     */
    readonly room?: boolean | undefined;
}
