import { attributes, markup } from '../markup.js';
/** A picture as an SVG document: texts are texts, and nothing in it is fetched. */
export const pictureSvg = (picture) => svgDocument(picture, picture.shapes.map((shape) => ({ html: `${shapeSvg(shape).html}\n` })));
/** The document around what is drawn. */
export function svgDocument({ width, height, dir, lang, font, title, description, ground }, drawn) {
    const root = attributes({
        xmlns: 'http://www.w3.org/2000/svg',
        'xml:lang': lang,
        lang,
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        'font-family': whole(font),
        direction: dir,
    });
    return `${markup `<svg${root}><title>${whole(title)}</title><desc>${whole(description)}</desc>
<rect${attributes({ width: '100%', height: '100%', fill: ground })}/>
${drawn}</svg>`.html}\n`;
}
/** One shape as an element. */
export function shapeSvg(shape) {
    const { x, y } = shape;
    switch (shape.kind) {
        case 'text':
            return markup `<text${attributes({
                x: near(x),
                y: near(y),
                'text-anchor': shape.anchor,
                'xml:space': 'preserve',
            })}>${shape.spans.map((each, index) => span(each, shape.spans[index - 1]))}</text>`;
        case 'rect':
            return markup `<rect${attributes({
                x: near(x),
                y: near(y),
                width: near(shape.width),
                height: near(shape.height),
            })}${painted(shape.paint)}/>`;
        case 'path':
            return outline(shape);
    }
}
function outline({ x, y, scale, mirror, path, paint, clip }) {
    const transform = `translate(${near(x)} ${near(y)}) scale(${near(mirror ? -scale : scale)} ${near(scale)})`;
    const drawn = (id) => markup `<path${attributes({
        d: path,
        transform,
        'clip-path': id && `url(#${id})`,
    })}${painted(paint)}/>`;
    if (!clip)
        return drawn();
    // Pictures in one page may have the same clip under the same name: it is the same clip.
    const id = `clip-${near(clip.width)}-${near(clip.height)}`;
    return markup `<clipPath${attributes({ id })}><rect${attributes({
        width: near(clip.width),
        height: near(clip.height),
    })}/></clipPath>${drawn(id)}`;
}
/** Firefox knows no `baseline-shift`: each piece says how far it stands from the one before it. */
const span = ({ text, size, bold, colour, lang, raise = 0 }, before) => markup `<tspan${attributes({
    dy: near((before?.raise ?? 0) - raise) || undefined,
    'font-size': near(size),
    'font-weight': bold && 'bold',
    fill: colour,
    'xml:lang': lang,
})}>${whole(text)}</tspan>`;
const painted = ({ fill = 'none', line, width, dashes }) => attributes({
    fill,
    stroke: line,
    'stroke-width': width && near(width),
    'stroke-dasharray': dashes,
    'stroke-linejoin': line && 'round',
});
const near = (length) => Number(length.toFixed(3));
/** A text without what XML can't hold: control characters, and halves of characters. */
export const whole = (text) => text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]/g, '').replace(/\p{Cs}/gu, '\uFFFD');
