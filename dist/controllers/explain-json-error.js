// What is wrong with a text that is not JSON. Loaded only then.
import { failed } from './json-result.js';
/** Characters shown around the place where JSON breaks. */
const EXCERPT = 20;
/** What a page's editor writes in the place of quotes, and the tags that it puts around lines. */
const EDITS = new RegExp(String.raw `[“”„«»″′]|&(?:#(?:34|822[0-2]|824[23]|x201[c-e]|x203[23]);|quot;|` +
    String.raw `[lrb]dquo;|[pP]rime;)|<\/?(?:p|br)\b[^>]*>`, 'i');
/**
 * Why a text is not JSON, and where it breaks. `address` is the one that answered in the end, where
 * there was one.
 */
export function diagnosis(json, address) {
    if (address && /^\s*<(!doctype|html|head|body|\?xml)/i.test(json))
        return failed('got-html', { address });
    // What a framework writes into an attribute when it doesn't know that the element has a property
    // of that name.
    if (/^\s*\[object \w+\]\s*$/.test(json))
        return failed('object-as-text');
    const [edit] = EDITS.exec(json) ?? [];
    if (edit &&
        breakOf(json.replaceAll(new RegExp(EDITS, 'gi'), (each) => (each.startsWith('<') ? '' : '"'))) === undefined)
        return failed('edited-json', { excerpt: edit });
    const position = breakOf(json) ?? 0;
    const before = json.slice(0, position).split('\n');
    return failed(END.test(json.slice(position)) ? 'json-ended' : 'bad-json', {
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        excerpt: json.slice(Math.max(0, position - EXCERPT / 2), position + EXCERPT / 2),
    });
}
const SPACE = /[\t\n\r ]*/y;
const PLAIN = String.raw `[^"\\\u0000-\u001f]*`;
const TEXT = String.raw `"${PLAIN}(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})${PLAIN})*"`;
const VALUE = new RegExp(String.raw `${TEXT}|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null`, 'y');
const NAME = new RegExp(String.raw `${TEXT}[\t\n\r ]*:`, 'y');
/** Nothing more, or the beginning of a text. */
const END = /^\s*(?:"(?:[^"\\]|\\[^])*"?\\?\s*)?$/;
/**
 * Where a text stops being JSON; undefined where it is JSON. Browsers tell it each in their way,
 * and WebKit not at all.
 */
function breakOf(json) {
    const open = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const [found] = pattern.exec(json) ?? [];
        at += found?.length ?? 0;
        return found !== undefined;
    };
    const space = () => take(SPACE);
    /**
     * Takes what may stand before a value: brackets that open, and names of fields. False where there
     * must be one and is none.
     */
    const beforeValue = () => {
        for (space(); json[at] === '{' || json[at] === '['; space()) {
            open.push(json[at] === '{' ? '}' : ']');
            at += 1;
            space();
            if (json[at] === open.at(-1))
                return true;
            if (open.at(-1) === '}' && !take(NAME))
                return false;
        }
        return take(VALUE);
    };
    if (!beforeValue())
        return at;
    for (space(); at < json.length; space()) {
        const mark = json[at];
        if (open.length && mark === open.at(-1)) {
            open.pop();
            at += 1;
        }
        else if (open.length && mark === ',') {
            at += 1;
            space();
            if (open.at(-1) === '}' && !take(NAME))
                return at;
            if (!beforeValue())
                return at;
        }
        else
            return at;
    }
    return open.length ? at : undefined;
}
