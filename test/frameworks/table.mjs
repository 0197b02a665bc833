const markOf = (good) => (typeof good === 'string' ? good : good ? 'passed' : 'FAILED');

/** Prints rows of cells in columns; a cell is a text, or whether something passed. */
export function printTable(rows) {
  const texts = rows.map((row) => row.map(markOf));
  const widths = texts[0].map((_, column) => Math.max(...texts.map((row) => row[column].length)));
  const lines = texts.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  console.log(`\n${lines.join('\n')}\n`);
}
