import { LIGHT } from './colours.js';
import { blockOf, runsOf } from './lines.js';
/** The layer of a figure's body. */
export const FIGURE = 'Figure';
/** Around the figure, in em. */
export const MARGIN = 1.25;
/**
 * Less wide than this, in em, a figure on screen takes a phone's layout, which pictures don't have.
 */
const NARROWEST = 28;
/**
 * What a picture is drawn on. Places are in em of the text, from the top and from the edge at which
 * reading begins; what comes of it is in pixels, from the left.
 */
export class Paper {
    #options;
    constructor(options) {
        this.shapes = [];
        /** How far down the paper is filled. */
        this.y = 0;
        this.sentence = (sentence, style, width, balanced = false) => this.block(runsOf(sentence, style), width, balanced);
        this.phrase = (phrase, style, width, balanced = false) => this.sentence([phrase], style, width, balanced);
        this.#options = options;
        this.em = options.size ?? 16;
        this.width = Math.max(options.width / this.em - 2 * MARGIN, NARROWEST);
        this.colours = options.colours ?? LIGHT;
        this.words = options.words;
    }
    /** Height so far with its margins, in pixels. */
    get height() {
        return this.#pixels(this.y + 2 * MARGIN);
    }
    /** Width with its margins, in pixels. */
    get fullWidth() {
        return this.#pixels(this.width + 2 * MARGIN);
    }
    get isRightToLeft() {
        return this.#options.dir === 'rtl';
    }
    /** A text in lines of a width. */
    block(runs, width, balanced = false) {
        const { measure, dir } = this.#options;
        const inEm = (text, size, bold) => measure(text, size * this.em, bold) / this.em;
        return blockOf(runs, width, inEm, { balanced, dir });
    }
    /** Puts a text into a place of a width. Returns where it ends. */
    put(block, x, y, width, side = 'start') {
        const { dir } = this.#options;
        const anchor = side === 'left'
            ? dir === 'rtl'
                ? 'end'
                : 'start'
            : side === 'right'
                ? dir === 'rtl'
                    ? 'start'
                    : 'end'
                : side;
        const at = x + (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
        let top = y;
        for (const { spans, size, height } of block.lines) {
            // Letters stand in the middle of their line as browsers place those of usual fonts.
            this.#add({
                kind: 'text',
                x: this.#across(at),
                y: this.#down(top + height / 2 + size * 0.36),
                anchor,
                spans: spans.map(({ raise, ...span }) => ({
                    ...span,
                    size: this.#pixels(span.size),
                    ...(raise && { raise: this.#pixels(raise) }),
                })),
            });
            top += height;
        }
        return top;
    }
    /** Puts a text at the end of the paper. */
    add(block) {
        this.y = this.put(block, 0, this.y, this.width);
    }
    rect(x, y, width, height, paint) {
        this.#add({
            kind: 'rect',
            x: this.#across(x, width),
            y: this.#down(y),
            width: this.#pixels(width),
            height: this.#pixels(height),
            paint,
        });
    }
    /** A hairline; `weight` in pixels. */
    rule(y, colour = this.colours.rule, { x = 0, width = this.width, weight = 1 } = {}) {
        // Whole pixels, so that it is as thin as it is meant.
        this.#add({
            kind: 'rect',
            x: this.#across(x, width),
            y: Math.round(this.#down(y)),
            width: this.#pixels(width),
            height: (weight * this.em) / 16,
            paint: { fill: colour },
        });
    }
    /**
     * An outline of `width` and `height` em; its own units are `units` to the em. `mirrored`: it
     * faces the way of reading.
     */
    path(path, x, y, { width, units, mirrored = false, clip, }, paint) {
        const mirror = mirrored && this.#options.dir === 'rtl';
        const left = this.#across(x, width);
        this.#add({
            kind: 'path',
            x: mirror ? left + this.#pixels(width) : left,
            y: this.#down(y),
            scale: this.em / units,
            mirror,
            path,
            paint,
            clip,
        });
    }
    #add(shape) {
        this.shapes.push({ ...shape, layer: this.layer });
    }
    #pixels(length) {
        return length * this.em;
    }
    #down(y) {
        return this.#pixels(y + MARGIN);
    }
    #across(x, width = 0) {
        const { dir } = this.#options;
        return this.#pixels(MARGIN + (dir === 'rtl' ? this.width - x - width : x));
    }
    // Texts that figures have in common, as base.styles.ts and its like set them.
    label(phrase, width, size = 0.9375) {
        return this.phrase(phrase, { size, colour: this.colours.text, leading: 1.35 }, width);
    }
    quiet(sentence, width) {
        return this.sentence(sentence, { size: 0.875, colour: this.colours.quiet, leading: 1.4 }, width);
    }
    heading(sentence) {
        return this.sentence(sentence, { size: 0.9375, colour: this.colours.title, bold: true, leading: 1.5 }, this.width);
    }
    /** A number with what is said of it in small, or what stands for it where there is none. */
    number(number, size, width, colour = this.colours.title) {
        return this.block(this.numberRuns(number, this.#fitting(number, size, width), colour), width);
    }
    /** The size in which a number is never broken. */
    #fitting(number, size, width) {
        if (!number)
            return size;
        const whole = this.block([
            {
                text: number.text + (number.mark ?? ''),
                style: { size, colour: '', bold: true, leading: 1 },
                apart: true,
            },
        ], Infinity).width;
        return whole > width ? (size * width) / whole : size;
    }
    numberRuns(number, size, colour = this.colours.title) {
        if (!number)
            return [
                {
                    text: this.words.valueMissing,
                    style: { size: 0.875, colour: this.colours.quiet, leading: 1.4 },
                },
            ];
        const small = { size: Math.max(size * 0.75, 0.75), colour, leading: 1.1 };
        const mark = {
            size: size * 0.9,
            colour: this.colours.quiet,
            leading: 1.1,
            raise: 0.15,
        };
        return [
            { text: number.before, style: small },
            { text: number.text, style: { size, colour, bold: true, leading: 1.1 }, apart: true },
            { text: number.mark ?? '', style: mark, apart: true },
            { text: number.after, style: small },
        ].filter(({ text }) => text);
    }
    /** What is said of a row, one below the other. Returns where it ends. */
    details(lines, x, y, width, side = 'start') {
        return lines.reduce((top, line) => this.put(this.quiet(line.sentence, width), x, top, width, side), y);
    }
    /** A total under its rows. */
    total(number) {
        this.layer = [FIGURE, this.words.total];
        const label = this.label({ text: this.words.total }, this.width / 2);
        const value = this.number(number, 1, this.width / 2);
        this.rule(this.y + 1);
        const y = this.y + 1.6;
        this.put(label, 0, y, label.width);
        this.y =
            Math.max(this.put(value, label.width + 0.75, y + (label.height - value.height) / 2, value.width), y + label.height) + 0.5;
        this.layer = [FIGURE];
    }
}
