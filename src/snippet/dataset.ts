import { countryOf } from '../data/countries.js';
import type { Header, Text } from '../data/fields.js';
import { textsOf } from '../data/texts.js';
import { attributes, markup, type Markup } from '../download/markup.js';
import { plainText } from '../download/words.js';
import type { FigureView } from '../views/figure-view.js';
import type { Locale } from '../locale/locale.js';
import { phrase } from '../views/phrases.js';

/** A thing of schema.org: its type, and its properties by name. */
interface Item {
  readonly '@type': string;
  readonly [property: string]: string | number | readonly (Item | string)[];
}

/**
 * A figure as a Dataset of schema.org, for search engines: microdata, all of it in attributes. A
 * script with JSON would become text that readers see where a filter takes its tag away.
 */
export const datasetMarkup = (
  view: FigureView,
  header: Header,
  asOf: Text | undefined,
  locale: Locale,
): Markup => itemMarkup(datasetOf(view, header, asOf, locale), { hidden: true });

function itemMarkup({ '@type': type, ...properties }: Item, own: Attributes): Markup {
  const start = attributes({ ...own, itemscope: true, itemtype: `https://schema.org/${type}` });
  const content = Object.entries(properties).flatMap(([itemprop, values]) =>
    (typeof values === 'object' ? values : [values]).map((value) => {
      if (typeof value === 'object') return itemMarkup(value, { itemprop });
      return itemprop === 'isBasedOn'
        ? markup`<link${attributes({ itemprop, href: value })}>`
        : markup`<meta${attributes({ itemprop, content: value })}>`;
    }),
  );
  return markup`<div${start}>${content}</div>`;
}

type Attributes = Readonly<Record<string, string | boolean>>;

/** Dates only where they are written as such. */
function datasetOf(view: FigureView, header: Header, asOf: Text | undefined, locale: Locale): Item {
  const { lang, formats } = locale;
  const { heading, takeaway, source, corrected = [] } = view;
  const { columns, groups } = view.table();
  const country = countryOf(header);
  const date = textsOf(asOf ?? header.asOf)
    .map(coverage)
    .find((each) => each !== undefined);
  const place =
    country && (country.code ? formats.region(country.code, 'full') : textsOf(country.label)[0]);
  return {
    '@type': 'Dataset',
    name: heading.text,
    description: takeaway
      ? plainText(takeaway)
      : `${columns[0]}: ` +
        `${groups.flatMap(({ rows }) => rows.map(({ label }) => label.text)).join(', ')}`,
    inLanguage: lang,
    ...(date && { temporalCoverage: date }),
    ...(place && { spatialCoverage: place }),
    ...(header.edition !== undefined && { version: phrase(header.edition, locale).text }),
    ...(corrected.length && { correction: corrected.map(plainText) }),
    ...(source && {
      citation: plainText(source.sentence),
      ...(source.url && { isBasedOn: source.url }),
    }),
    variableMeasured: groups
      .flatMap(({ rows }) => rows)
      .flatMap(({ label, number, unit }) =>
        number?.value === undefined
          ? []
          : [
              {
                '@type': 'PropertyValue',
                name: label.text,
                value: number.value,
                ...(unit === '%' && { unitText: unit }),
              },
            ],
      ),
  };
}

/**
 * `2024`, `2024-06` and `2024-06-30` are dates of ISO 8601 as they are; the middle of a year is its
 * June.
 */
const coverage = (asOf: string): string | undefined =>
  /^(mid-)?\d{4}(-\d\d){0,2}$/.test(asOf) ? asOf.replace(/^mid-(.*)/, '$1-06') : undefined;
