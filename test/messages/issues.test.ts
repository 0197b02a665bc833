import { expect } from '@open-wc/testing';
import type { IssueCode } from '../../src/data/issues.js';
import { loadEditionMessages } from '../../src/messages/editions.js';
import { loadIssueMessages } from '../../src/messages/issues.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { joinedPlaces, placesOf } from './sentences.js';

/** The parameters that the data gives with each code. The compiler names a code that is missing here. */
const PARAMETERS: Readonly<Record<IssueCode, readonly string[]>> = {
  'not-an-object': ['value'],
  'no-section': ['section'],
  'section-missing': ['section'],
  'unknown-version': ['value'],
  'unknown-field': ['field'],
  'wrong-type': ['expected', 'value'],
  'unknown-keyword': ['expected', 'value'],
  'unknown-country': ['value'],
  'bad-currency': ['value'],
  'bad-lang': ['value'],
  'bad-url': ['value'],
  'bad-date': ['date'],
  'broken-text': [],
  'bad-value': ['value'],
  'text-number': ['value'],
  'not-whole': ['value'],
  'unsafe-integer': ['value'],
  'empty-row': [],
  'name-missing': [],
  'duplicate-label': ['label'],
  'sum-mismatch': ['gap', 'received', 'required'],
  'percent-mismatch': ['calculated', 'percent'],
  'percent-sum': ['sum'],
  'parts-above-total': ['sum', 'total'],
  'rest-below-total': ['missing', 'sum', 'total'],
  'unknown-whole': ['partOf'],
  'part-above-whole': ['part', 'whole'],
  'mixed-shares': ['with', 'without'],
  'share-as-fraction': ['percent', 'share'],
  'shares-above-all': ['sum'],
  'parts-mismatch': ['required', 'sum'],
  'groups-below-total': ['sum', 'total'],
  'group-differs': ['origins', 'population'],
  'origin-is-asylum': ['country'],
  'edition-country': ['country', 'previous'],
  'edition-date': ['asOf', 'previous'],
  'edition-text': ['text', 'year'],
  'edition-factor': ['previous', 'value'],
  'edition-digit': ['previous', 'value'],
  'edition-unchanged': ['value'],
  'edition-gone': ['name'],
  'edition-missing': ['previous'],
  'edition-unit': ['previous', 'unit'],
  'edition-origins': ['origins', 'population'],
  'missing-date': [],
  'missing-source': [],
  'missing-country': [],
  'missing-language': ['count', 'language', 'text'],
  'unexplained-mark': ['mark'],
  'missing-currency': [],
  'html-entity': ['text'],
  'old-figures': ['asOf'],
  'unused-confirmation': [],
  superseded: ['address'],
  'correction-number': ['number'],
  'no-data': [],
  'several-sources': [],
  'no-such-figure': ['path', 'paths'],
  'no-such-row': ['row'],
  'takeaway-number': ['number'],
  'fallback-differs': ['values'],
  'wrong-adapter': ['expected', 'value'],
  'wrong-answer': ['expected'],
  'several-pages': ['page', 'pages'],
  'several-countries': ['countries'],
  'summed-answer': ['parameter'],
  'several-years': ['year', 'years'],
  'bad-json': ['column', 'excerpt', 'line'],
  'json-ended': ['column', 'excerpt', 'line'],
  'quote-ended': ['excerpt'],
  'edited-json': ['excerpt'],
  'object-as-text': [],
  'got-html': ['address'],
  'http-status': ['host', 'status'],
  network: [],
  offline: [],
  timeout: ['seconds'],
  'bad-address': ['got'],
  'mixed-content': ['address'],
  'too-large': ['limit'],
  'too-deep': ['limit'],
  'too-many-rows': ['limit'],
  'too-many-values': ['limit'],
  unexpected: [],
};

describe('the sentences about issues', () => {
  for (const language of LANGUAGES) {
    it(`are there for every code in ${language}, with its parameters and nothing joined to them`, async () => {
      const issues = {
        ...(await loadIssueMessages(language)),
        ...(await loadEditionMessages(language)),
      };
      const places = Object.fromEntries(
        Object.entries(issues).map(([code, sentence]) => [code, placesOf(sentence)]),
      );
      expect(places).to.deep.equal(PARAMETERS);
      expect(Object.values(issues).flatMap(joinedPlaces)).to.deep.equal([]);
    });
  }

  it('are English for a language that has none', async () => {
    expect(await loadIssueMessages('de')).to.equal(await loadIssueMessages('en'));
    expect(await loadIssueMessages('az-AZ')).to.equal(await loadIssueMessages('az'));
  });
});
