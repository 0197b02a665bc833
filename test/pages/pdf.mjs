// The colours that a PDF of Chromium's paints with: enough of its content streams for that, and no more.
import { inflateSync } from 'node:zlib';

/** Every colour that text and shapes are painted in, as red, green and blue from 0 to 1. */
export function paintedIn(pdf) {
  const texts = [];
  const shapes = [];
  for (const stream of streams(pdf)) read(stream, texts, shapes);
  return { texts, shapes };
}

function* streams(pdf) {
  const source = pdf.toString('latin1');
  for (const { 0: head, index } of source.matchAll(
    /<<[^<>]*?\/FlateDecode[\s\S]*?>>\s*stream\r?\n/g,
  )) {
    const start = index + head.length;
    try {
      const content = inflateSync(pdf.subarray(start, source.indexOf('endstream', start))).toString(
        'latin1',
      );
      // Fonts and their tables are streams, too; what is drawn has operators on lines of their own.
      if (/(^|\s)(BT|f\*?|S)\s/.test(content) && !content.includes('begincmap')) yield content;
    } catch {
      // Not a stream of its own: the pattern met bytes of another.
    }
  }
}

function read(content, texts, shapes) {
  let state = { fill: [0, 0, 0], stroke: [0, 0, 0] };
  const kept = [];
  let operands = [];
  for (const [token] of content.matchAll(
    /\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>|\[[^\]]*\]|[^\s[\]()<>]+/g,
  )) {
    if (/^[-+.\d[(<]/.test(token) || token.startsWith('/')) {
      operands.push(token);
      continue;
    }
    const numbers = operands.map(Number);
    if (token === 'q') kept.push({ ...state });
    else if (token === 'Q') state = kept.pop() ?? state;
    else if (token === 'rg') state.fill = numbers;
    else if (token === 'RG') state.stroke = numbers;
    else if (token === 'g') state.fill = [numbers[0], numbers[0], numbers[0]];
    else if (token === 'G') state.stroke = [numbers[0], numbers[0], numbers[0]];
    else if (/^(Tj|TJ)$/.test(token)) texts.push(state.fill);
    else if (/^(f|F|f\*|B|B\*|b|b\*)$/.test(token)) shapes.push(state.fill);
    if (/^(S|s|B|B\*|b|b\*)$/.test(token)) shapes.push(state.stroke);
    operands = [];
  }
}
