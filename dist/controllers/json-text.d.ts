/** Why no JSON could be had: a code of an issue and its parameters. */
export declare class JsonFailure extends Error {
    readonly code: 'no-data' | 'bad-json' | 'got-html' | 'http-status' | 'network' | 'bad-address' | 'unexpected';
    readonly parameters: Readonly<Record<string, string | number>>;
    constructor(code: 'no-data' | 'bad-json' | 'got-html' | 'http-status' | 'network' | 'bad-address' | 'unexpected', parameters?: Readonly<Record<string, string | number>>);
    /** Asking again may help. */
    get transient(): boolean;
}
/** The value of a JSON text. Throws a `JsonFailure` that says where the text breaks, as far as the engine tells. */
export declare function parseJson(text: string): unknown;
