/** Why no JSON could be had: a code of an issue and its parameters. */
export class JsonFailure extends Error {
    constructor(code, parameters = {}) {
        super(code);
        this.code = code;
        this.parameters = parameters;
    }
    /** Asking again may help. */
    get transient() {
        return this.code === 'network' || this.code === 'http-status';
    }
}
/** Characters shown around the place where JSON breaks. */
const EXCERPT = 20;
/** The value of a JSON text. Throws a `JsonFailure` that says where the text breaks, as far as the engine tells. */
export function parseJson(text) {
    const json = text.replace(/^\uFEFF/, '');
    if (!json.trim())
        throw new JsonFailure('no-data');
    try {
        return JSON.parse(json);
    }
    catch (error) {
        if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(json))
            throw new JsonFailure('got-html');
        throw new JsonFailure('bad-json', whereItBreaks(json, String(error)));
    }
}
// Engines tell a line and a column, a position, or nothing; a text that ends early breaks at its end.
function whereItBreaks(json, message) {
    const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
    const [, told] = /position (\d+)/.exec(message) ?? [];
    const position = told ? Number(told) : line ? offsetOf(json, Number(line), Number(column)) : /\bend\b|EOF|unterminated/i.test(message) ? json.length : NaN;
    if (Number.isNaN(position))
        return { line: '?', column: '?', excerpt: json.slice(0, EXCERPT) };
    const before = json.slice(0, position).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, excerpt: json.slice(Math.max(0, position - EXCERPT / 2), position + EXCERPT / 2) };
}
const offsetOf = (json, line, column) => json.split('\n').slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, column - 1);
