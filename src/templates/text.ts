import { h, type Child, type VNode } from './dom.js';
import type { Line, NumberView, Phrase, Sentence } from '../views/figure-view.js';

/** A name or a number: set apart, so that its direction can't turn its neighbours around. */
export const bdi = ({ text, lang }: Phrase): VNode => h('bdi', { lang }, text);

/** A sentence with its names and numbers set apart. */
export const sentenceNodes = (sentence: Sentence): Child =>
  sentence.map((part) => (typeof part === 'string' ? part : bdi(part)));

/** A sentence; where it leads to an address, the name in it is the link. */
export const sentenceWithLink = ({ sentence, url }: Line): Child =>
  url === undefined
    ? sentenceNodes(sentence)
    : sentence.map((part) =>
        typeof part === 'string'
          ? part
          : h('a', { href: url, rel: 'noopener noreferrer' }, bdi(part)),
      );

/**
 * A number with its exact value for machines, what is said of it in small, and its printed share.
 * No number: what stands for it.
 */
export const valueNodes = (
  number: NumberView | undefined,
  missing: string,
  share?: NumberView | undefined,
): Child =>
  number
    ? [number.value === undefined ? words(number) : numeral(number), share && printedShare(share)]
    : h('span', { class: 'sub missing' }, missing);

const numeral = ({ value, text, before, after }: NumberView): VNode =>
  h(
    'data',
    { class: 'num', part: 'value', value },
    smallPrint(before),
    h('bdi', {}, text),
    smallPrint(after),
  );

/** Words in the place of a number, such as "All". */
const words = ({ text, lang }: NumberView): VNode =>
  h('span', { class: 'num', part: 'value' }, h('bdi', { lang }, text));

const printedShare = ({ text, before, after }: NumberView): Child => [
  ' ',
  h('span', { class: 'sub share' }, before, h('bdi', {}, text), after),
];

const smallPrint = (words: string): Child => words && h('small', {}, words);

/** What is said of a row, below its number: a `dd` each. */
export const details = (lines: readonly Line[]): Child =>
  lines.map((line) => h('dd', { class: 'sub', part: 'detail' }, sentenceWithLink(line)));

/** A total under its rows. */
export const totalLine = (label: string, total: NumberView): VNode =>
  h(
    'dl',
    { class: 'total' },
    h('dt', { class: 'label', part: 'label' }, label),
    h('dd', {}, valueNodes(total, '')),
  );

/** A piece of a text, in the text's own language. */
export const span = (piece: string, { lang }: Phrase): VNode => h('span', { lang }, piece);
