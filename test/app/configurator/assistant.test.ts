import { expect } from '@open-wc/testing';
import { jsonInAnswer } from '../../../src/app/configurator/assistant/answer.js';
import {
  instructions,
  repairInstructions,
} from '../../../src/app/configurator/assistant/instructions.js';
import { loadPageLocale } from '../../../src/app/configurator/page-locale.js';
import { decodeFactSheet } from '../../../src/data/fact-sheet.js';
import { sample } from '../../data/sample.js';

describe('the instructions for an assistant', () => {
  it('have examples that the format reads without a remark on their form', () => {
    const sections = instructions()
      .split('\n')
      .filter((line) => /^"\w+": \{/.test(line));
    expect(sections).to.have.length(6);
    const document: unknown = JSON.parse(
      `{"version": "1", "country": "AZ", "asOf": "2024", "source": "UNHCR", ${sections.join(', ')}}`,
    );
    const { value, issues } = decodeFactSheet(document);
    expect(Object.keys(value!)).to.have.length(6);
    expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    expect(issues.map(({ code }) => code)).not.to.include('unknown-field');
    expect(issues.map(({ code }) => code)).not.to.include('unknown-keyword');
  });

  it('have the place and the words of all that is told, and the sheet to the letter', async () => {
    const draft = (await sample('azerbaijan-2024')) as Record<string, unknown>;
    const locale = await loadPageLocale('en');
    const text = repairInstructions(
      draft,
      [
        { path: 'funding.gap', severity: 'warning', code: 'bad-date', parameters: {} },
        { path: '', severity: 'warning', code: 'missing-country', parameters: {} },
      ],
      locale,
    );
    expect(text).to.match(/^1\. funding\.gap: \S+/m);
    expect(text).to.match(/^2\. the document: \S+/m);
    expect(JSON.parse(text.slice(text.indexOf('The JSON:\n') + 10))).to.deep.equal(draft);
  });
});

describe('an assistant’s answer', () => {
  for (const [title, answer, json] of [
    ['JSON alone', '{"version": "1"}', '{"version": "1"}'],
    ['JSON and what was left out', '{"a": {"b": 1}}\nLeft out: nothing.', '{"a": {"b": 1}}'],
    ['a fence among words', 'Here it is:\n```json\n{"a": 1}\n```\nI left {x} out.', '{"a": 1}'],
    ['a fence without a name', '```\n{\n  "a": {}\n}\n```', '{\n  "a": {}\n}'],
    ['words before JSON', 'Here is the JSON:\n{"a": {"b": 1}}\nDone.', '{"a": {"b": 1}}'],
    ['an answer that is cut off', 'Here it is: {"a": {"b": 1', '{"a": {"b": 1'],
    ['a fence that is cut off', '```json\n{"a": {"b": 1', '{"a": {"b": 1'],
    [
      'sections one by one',
      '```json\n{"v": 1, "a": 1}\n```\nAnd:\n```json\n{"v": 1, "b": 2}\n```',
      '{"v":1,"a":1,"b":2}',
    ],
    [
      'an example before the answer',
      'Such as\n```json\n{"a": 1}\n```\nthis:\n```json\n{"a": 2, "b": [3]}\n```',
      '{"a": 2, "b": [3]}',
    ],
    ['a text', 'The report has 8,087 refugees.', undefined],
    ['a text that mentions braces', 'Write {value} in the sentence.', undefined],
    ['nothing', '', undefined],
  ] as const)
    it(`is read: ${title}`, () => {
      expect(jsonInAnswer(answer)).to.equal(json);
    });
});
