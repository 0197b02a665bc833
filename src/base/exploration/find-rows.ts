import type { RowView } from '../../views/figure-view.js';

export type Order = 'number' | 'name';

/** The rows whose names have what a reader typed; all of them where nothing was typed. */
export function matching(
  rows: readonly RowView[],
  query: string,
  lang: string,
): readonly RowView[] {
  const sought = plain(query.trim(), lang);
  return sought ? rows.filter(({ label }) => plain(label.text, lang).includes(sought)) : rows;
}

/** Small letters without marks: what is typed as "cote" finds "Côte", and "I" finds "İ" and "ı". */
const plain = (text: string, lang: string): string =>
  text.toLocaleLowerCase(lang).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');

/** Rows in the order that a reader chose. Other, Unknown and the like stay last in either. */
export function ordered(rows: readonly RowView[], order: Order, lang: string): readonly RowView[] {
  if (order === 'number') return rows;
  const { compare } = new Intl.Collator(lang);
  const named = rows.filter(({ unranked }) => !unranked);
  return [
    ...named.sort((one, other) => compare(one.label.text, other.label.text)),
    ...rows.filter(({ unranked }) => unranked),
  ];
}
