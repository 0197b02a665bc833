import type { FigureView, Line } from '../../views/figure-view.js';
import { plainText } from '../words.js';
import { Paper } from './paper.js';
import type { Picture, PictureOptions, Shape } from './picture.js';

/** A whole sheet: its own head and notes, and the sections in their order. */
interface SheetView extends FigureView {
  readonly kind: { readonly text: string };
}

/**
 * A whole sheet as one picture: its name and date, its figures in two columns that are filled
 * evenly, its notes and source. The figures' pictures are of one width.
 */
export function sheetPicture(
  view: SheetView,
  pictures: readonly Picture[],
  options: PictureOptions,
): Picture {
  const column = Math.max(...pictures.map(({ width }) => width));
  const width = pictures.length > 1 ? 2 * column : column;
  const head = headOf(view, { ...options, width });
  const columns = placed(pictures, head.height);
  const filled = Math.max(...columns.map(({ end }) => end));
  const foot = footOf(view, { ...options, width });
  const isRightToLeft = options.dir === 'rtl';
  const shapes = columns.flatMap(({ pieces }, index) => {
    // Reading begins with the first column.
    const right = isRightToLeft ? width - (index + 1) * column : index * column;
    return pieces.flatMap(({ picture, top }) =>
      picture.shapes.map((shape) => moved(shape, right, top)),
    );
  });
  return {
    width: Math.ceil(width),
    height: Math.ceil(filled + foot.height),
    size: head.em,
    dir: options.dir,
    lang: options.lang,
    font: options.font,
    title: view.heading.text,
    description: [view.kind.text, view.asOf && plainText(view.asOf)].filter(Boolean).join('. '),
    ground: head.colours.surface,
    shapes: [...head.shapes, ...shapes, ...foot.shapes.map((shape) => moved(shape, 0, filled))],
  };
}

/** Each picture under the shorter column, so that their order is kept and both end near another. */
function placed(pictures: readonly Picture[], top: number): Column[] {
  const columns: Column[] = (pictures.length > 1 ? [0, 1] : [0]).map(() => ({
    pieces: [],
    end: top,
  }));
  for (const picture of pictures) {
    const shortest = columns.reduce((one, other) => (other.end < one.end ? other : one));
    shortest.pieces.push({ picture, top: shortest.end });
    shortest.end += picture.height;
  }
  return columns;
}

interface Column {
  readonly pieces: { readonly picture: Picture; readonly top: number }[];
  end: number;
}

function headOf({ kind, heading, asOf }: SheetView, options: PictureOptions): Paper {
  const paper = new Paper(options);
  const { colours, width } = paper;
  paper.add(paper.quiet([kind], width));
  paper.add(
    paper.phrase(heading, { size: 2, colour: colours.title, bold: true, leading: 1.25 }, width),
  );
  if (asOf) paper.add(paper.quiet(asOf, width));
  return paper;
}

function footOf({ notes, source }: SheetView, options: PictureOptions): Paper {
  const paper = new Paper(options);
  const lines: Line[] = [...notes.map((sentence) => ({ sentence })), ...(source ? [source] : [])];
  for (const { sentence } of lines) paper.add(paper.quiet(sentence, paper.width));
  return paper;
}

const moved = (shape: Shape, right: number, down: number): Shape => ({
  ...shape,
  x: shape.x + right,
  y: shape.y + down,
});
