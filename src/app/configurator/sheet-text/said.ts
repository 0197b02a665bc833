import { plainName } from '../../../parse/plain-name.js';
import type { SectionName } from '../../../data/fields.js';
import { dateIn } from './dates.js';
import { keywordIn, type Keywords } from './keywords.js';
import type { TextLine } from './lines.js';
import type { Proposal } from './proposals.js';

/** Dates in headings, "FUNDING (AS OF 24 JUNE 2019)", and the source that a footnote names. */
export function saidProposals(lines: readonly TextLine[], keywords: Keywords): Proposal[] {
  const headings = lines.flatMap((line, index) => {
    const section =
      line.text.split(' ').length <= 10 ? keywordIn(keywords.headings, line.text)?.key : undefined;
    return section ? [{ section, line, index }] : [];
  });
  const dates = headings.flatMap(({ section, line, index }): Proposal[] => {
    const next = lines[index + 1];
    // "As of …" stands in the heading, or in brackets or small below it.
    const dated = dateIn(line.text)
      ? line
      : next && next.text.split(' ').length <= 6 && !next.figures.length && dateIn(next.text)
        ? next
        : undefined;
    const date = dated && dateIn(dated.text);
    return date
      ? [
          {
            section,
            target: { kind: 'text', path: `${section}.asOf` },
            values: [date],
            lines: dated === line ? [line] : [line, dated],
            doubt: dated === line ? undefined : 'near',
          },
        ]
      : [];
  });
  return [
    ...dates,
    ...sources(lines, keywords, headings.find(({ line }) => line.text.endsWith('*'))?.section),
  ];
}

function sources(
  lines: readonly TextLine[],
  { sources: words }: Keywords,
  starred: SectionName | undefined,
): Proposal[] {
  return lines.flatMap((line, index): Proposal[] => {
    const [, before = '', named = ''] =
      /^[*\s]*([\p{L} ]{1,20}?)\s*[:：]\s*(.+)$/u.exec(line.text) ?? [];
    const isNamed = words.includes(plainName(before));
    const footnote =
      starred && /^\*\s*\p{L}/u.test(line.text) ? line.text.replace(/^\*\s*/, '') : undefined;
    const text = isNamed ? named : footnote;
    if (!text) return [];
    // It goes on where no blank line parts the next from it.
    const rest = lines
      .slice(index + 1, index + 3)
      .filter((_next, at, all) => all.slice(0, at + 1).every(({ blanks }) => blanks === 0));
    const path = starred ? `${starred}.source` : 'source';
    return [
      {
        section: starred ?? 'population',
        target: { kind: 'text', path },
        values: [[text, ...rest.map((next) => next.text)].join(' ')],
        lines: [line, ...rest],
        doubt: isNamed ? undefined : 'footnote',
      },
    ];
  });
}
