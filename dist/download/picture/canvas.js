/**
 * Draws a picture onto a canvas, which has to be `scale` times as large. What an SVG would load, a
 * strict page refuses: so the same shapes are drawn one by one.
 */
export function paintPicture(picture, context, scale = 1) {
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.fillStyle = picture.ground;
    context.fillRect(0, 0, picture.width, picture.height);
    context.direction = picture.dir;
    context.textAlign = 'start';
    context.textBaseline = 'alphabetic';
    context.lineJoin = 'round';
    for (const shape of picture.shapes)
        paint(shape, picture, context);
}
function paint(shape, picture, context) {
    const { x, y } = shape;
    switch (shape.kind) {
        case 'text':
            return paintText(shape, picture, context);
        case 'rect':
            return painted(shape.paint, context, () => context.fillRect(x, y, shape.width, shape.height), () => context.strokeRect(x, y, shape.width, shape.height));
        case 'path': {
            const path = new Path2D(shape.path);
            context.save();
            context.translate(x, y);
            context.scale(shape.mirror ? -shape.scale : shape.scale, shape.scale);
            if (shape.clip) {
                context.beginPath();
                context.rect(0, 0, shape.clip.width, shape.clip.height);
                context.clip();
            }
            painted(shape.paint, context, () => context.fill(path), () => context.stroke(path));
            context.restore();
        }
    }
}
function painted({ fill, line, width = 1, dashes = '' }, context, fillIt, strokeIt) {
    if (fill) {
        context.fillStyle = fill;
        fillIt();
    }
    if (!line)
        return;
    context.strokeStyle = line;
    context.lineWidth = width;
    context.setLineDash(dashes ? dashes.split(' ').map(Number) : []);
    strokeIt();
}
/** One piece after the other in the direction of reading: a canvas knows no text of two styles. */
function paintText({ x, y, anchor, spans }, { dir, font }, context) {
    const pieces = spans.map((span) => {
        context.font = fontOf(span.size, span.bold, font);
        return { ...span, font: context.font, width: context.measureText(span.text).width };
    });
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    const forward = dir === 'rtl' ? -1 : 1;
    let at = x - forward * (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    for (const piece of pieces) {
        context.font = piece.font;
        context.fillStyle = piece.colour;
        context.fillText(piece.text, at, y - (piece.raise ?? 0));
        at += forward * piece.width;
    }
}
/** A font as a style sheet writes it in short. */
export const fontOf = (size, bold, families) => `${bold ? 700 : 400} ${size}px ${families}`;
