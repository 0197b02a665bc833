import { whereAndWhen } from '../../views/phrases.js';
import { plainText } from '../words.js';
import { FIGURE, Paper } from './paper.js';
/**
 * A figure as a picture of a width, as high as it must be: heading, date, takeaway, the figure,
 * notes and source.
 */
export function figurePicture(view, drawBody, options) {
    const paper = drawn(view, drawBody, options);
    return pictureOn(paper, view, options, { width: paper.fullWidth, height: paper.height });
}
/**
 * A picture of a size: the text is as large as there is room for, and stands in the middle. `size`
 * of the options is the largest.
 */
export function cardPicture(view, drawBody, { width, height }, options) {
    let [fits, least, most] = [1, 1, options.size ?? 40];
    for (let step = 0; step < 9; step++) {
        const size = step ? (least + most) / 2 : most;
        const paper = drawn(view, drawBody, { ...options, width, size });
        if (paper.height <= height && paper.fullWidth <= width + 1)
            least = fits = size;
        else
            most = size;
        if (fits === options.size)
            break;
    }
    const paper = drawn(view, drawBody, { ...options, width, size: fits });
    return pictureOn(paper, view, options, { width, height }, (height - paper.height) / 2);
}
function drawn(view, drawBody, options) {
    const paper = new Paper(options);
    const { colours, width } = paper;
    paper.layer = ['Heading'];
    paper.rule(0, colours.title);
    paper.y = 0.8;
    paper.add(paper.phrase(view.heading, { size: 1.375, colour: colours.title, bold: true, leading: 1.25 }, width, true));
    const where = whereAndWhen(view);
    if (where) {
        paper.layer = ['Place and date'];
        paper.y += 0.2;
        paper.add(paper.quiet(where, width));
    }
    if (view.takeaway) {
        paper.layer = ['Takeaway'];
        paper.y += 0.75;
        paper.add(paper.sentence(view.takeaway, { size: 1.125, colour: colours.text, leading: 1.4 }, Math.min(width, 40.5), true));
    }
    paper.y += 1.75;
    paper.layer = [FIGURE];
    if (view.empty)
        paper.add(paper.quiet([paper.words.empty], width));
    else
        drawBody(paper);
    const foot = [
        ...view.notes.map((sentence) => ({ sentence })),
        ...(view.source ? [view.source] : []),
    ];
    paper.layer = ['Notes and source'];
    if (foot.length)
        paper.y += 1.5;
    for (const { sentence } of foot) {
        paper.add(paper.sentence(sentence, { size: 0.8125, colour: colours.quiet, leading: 1.5 }, Math.min(width, 44)));
    }
    return paper;
}
function pictureOn(paper, view, { dir, lang, font }, box, down = 0) {
    return {
        width: Math.ceil(box.width),
        height: Math.ceil(box.height),
        size: paper.em,
        dir,
        lang,
        font,
        title: view.heading.text,
        description: [whereAndWhen(view), view.takeaway]
            .flatMap((sentence) => (sentence ? [plainText(sentence)] : []))
            .join('. '),
        ground: paper.colours.surface,
        shapes: down ? paper.shapes.map((shape) => ({ ...shape, y: shape.y + down })) : paper.shapes,
    };
}
