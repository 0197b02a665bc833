import { expect } from '@open-wc/testing';
import {
  LOADING,
  nextStatus,
  withDrawing,
  withFailure,
  withoutDrawing,
  type Failure,
  type Loaded,
  type Status,
} from '../../src/base/status.js';
import { failed, ready, WAITING, type JsonResult } from '../../src/controllers/json-result.js';
import { NO_HEADER, decodeFailure, type Decoded } from '../../src/data/decode.js';

/** Reads a document of any text; one that is "bad" can't be read, and reading "thrower" throws. */
function decode(document: unknown): Decoded<string> {
  if (document === 'thrower') throw new Error('no');
  if (document === 'bad') return decodeFailure('no-section', { section: 'funding' });
  return {
    value: document === 'nothing' ? undefined : String(document),
    header: NO_HEADER,
    issues: [],
    leftOut: 0,
  };
}

const loadedOf = (document: string): Loaded<string> => ({
  decoded: decode(document),
  document,
  received: new Date(0),
  issues: [],
});
const failureOf = (code: 'network' | 'no-data', canRetry = false): Failure => ({
  issues: [{ path: '', severity: 'error', code, parameters: {} }],
  canRetry,
});

const OLD = loadedOf('old');
const READY: Status<string> = { kind: 'ready', loaded: OLD };
const STALE: Status<string> = { kind: 'ready', loaded: OLD, failure: failureOf('network', true) };
const FAILED: Status<string> = { kind: 'failed', failure: failureOf('network', true) };
const UNDRAWN: Status<string> = { kind: 'failed', failure: failureOf('no-data'), loaded: OLD };

/** A status in a word: what is there, why nothing newer is, and whether asking again may help. */
function told(status: Status<string>): string {
  if (status.kind === 'loading') return 'loading';
  const { kind, loaded, failure } = status;
  return [
    kind,
    loaded && String(loaded.document),
    failure?.issues.map(({ code }) => code).join(),
    failure?.canRetry && 'again',
    kind === 'ready' && status.isRefreshing && 'refreshing',
  ]
    .filter(Boolean)
    .join(' ');
}

const RESULTS = {
  waiting: WAITING,
  'no network': failed('network'),
  'broken JSON': failed('bad-json'),
  'a document': ready('new'),
  'a document without the section': ready('nothing'),
  'a document that is none': ready('bad'),
  'a document that throws': ready('thrower'),
} satisfies Record<string, JsonResult>;

/** What each result makes of each status. */
const TABLE: Readonly<
  Record<keyof typeof RESULTS, readonly [loading: string, failed: string, ready: string]>
> = {
  waiting: ['loading', 'loading', 'ready old refreshing'],
  'no network': ['failed network again', 'failed network again', 'ready old network again'],
  'broken JSON': ['failed bad-json', 'failed bad-json', 'ready old bad-json'],
  'a document': ['ready new', 'ready new', 'ready new'],
  'a document without the section': ['ready nothing', 'ready nothing', 'ready nothing'],
  'a document that is none': ['failed no-section', 'failed no-section', 'ready old no-section'],
  'a document that throws': ['failed unexpected', 'failed unexpected', 'ready old unexpected'],
};

describe('nextStatus', () => {
  for (const [name, result] of Object.entries(RESULTS)) {
    const [loading, afterFailure, afterFigures] = TABLE[name as keyof typeof RESULTS];
    for (const [before, status, after] of [
      ['loading', LOADING, loading],
      ['a failure', FAILED, afterFailure],
      ['figures that could not be drawn', UNDRAWN, afterFailure],
      ['figures', READY, afterFigures],
      ['old figures', STALE, afterFigures],
    ] as const) {
      it(`after ${before}, with ${name}: ${after}`, () => {
        expect(told(nextStatus(status, result, decode))).to.equal(after);
      });
    }
  }

  it('keeps the document as it was given, when it came, and what is told of its way', () => {
    const issue = {
      path: '',
      severity: 'warning',
      code: 'several-sources',
      parameters: {},
    } as const;
    const document = {};
    const result = ready(document, [issue]);
    const status = nextStatus(LOADING, result, () => decode('text'));
    expect(status.kind === 'ready' && status.loaded).to.deep.equal({
      decoded: decode('text'),
      document,
      received: result.state === 'ready' && result.received,
      issues: [issue],
    });
  });
});

describe('a status', () => {
  const failure = failureOf('no-data');

  it('that fails keeps its figures', () => {
    expect(
      [LOADING, FAILED, READY, STALE].map((each) => told(withFailure(each, failure))),
    ).to.deep.equal(['failed no-data', 'failed no-data', 'ready old no-data', 'ready old no-data']);
  });

  it('that can’t be drawn shows none, and says why it has no newer ones, if it has none', () => {
    expect(
      [LOADING, FAILED, READY, STALE].map((each) => told(withoutDrawing(each, failure))),
    ).to.deep.equal([
      'loading',
      'failed network again',
      'failed old no-data',
      'failed old network again',
    ]);
  });

  it('that can be drawn again is ready', () => {
    expect(
      [LOADING, FAILED, UNDRAWN, READY, STALE].map((each) => told(withDrawing(each))),
    ).to.deep.equal([
      'loading',
      'failed network again',
      'ready old',
      'ready old',
      'ready old network again',
    ]);
  });
});
