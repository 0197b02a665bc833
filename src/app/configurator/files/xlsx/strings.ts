import { withRaisedDigits } from '../../../../parse/raised-digits.js';
import { readXml, type XmlHandlers } from './xml.js';

/** The texts that cells share, by their numbers. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  const text = richText();
  readXml(xml, {
    ...text.handlers,
    close: (tag) => {
      text.handlers.close(tag);
      if (tag === 'si') strings.push(text.take());
    },
  });
  return strings;
}

/**
 * Collects the runs of a text. What stands above the line is a footnote's mark: as plain digits it
 * would make 65,411 people of 6,541.
 */
export function richText(): {
  readonly handlers: Required<XmlHandlers>;
  readonly take: () => string;
} {
  let collected = '';
  let isText = false;
  let isPhonetic = false;
  let isRaised = false;
  return {
    handlers: {
      open: (tag, { val }) => {
        if (tag === 't') isText = true;
        else if (tag === 'rPh') isPhonetic = true;
        else if (tag === 'r') isRaised = false;
        else if (tag === 'vertAlign') isRaised = val === 'superscript';
      },
      close: (tag) => {
        if (tag === 't') isText = false;
        else if (tag === 'rPh') isPhonetic = false;
        else if (tag === 'r') isRaised = false;
      },
      text: (text) => {
        if (isText && !isPhonetic) collected += isRaised ? raised(text) : text;
      },
    },
    take: () => {
      const text = withoutEscapes(collected);
      collected = '';
      isRaised = false;
      return text;
    },
  };
}

const raised = (text: string): string => withRaisedDigits(text).replace(/^\s*([a-z])\s*$/i, '[$1]');

/** Signs that XML can't have are written as `_x000D_`. */
const withoutEscapes = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
