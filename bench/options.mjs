// What `npm run bench` is told.
import { parseArgs } from 'node:util';
import { GROUPS } from './measure/measures.mjs';
import { PEERS } from './peers/index.mjs';

export const HELP = `npm run bench -- [options]
  --peers a,b     these peers, with the two floors; "all" for each one. By default: ${PEERS.filter(
    ({ isCore }) => isCore,
  )
    .map(({ id }) => id)
    .join(', ')}
  --only a,b      these measures: ${GROUPS.join(', ')}
  --rounds N      rounds of each measure, 5 by default; what runs for seconds takes fewer
  --pictures dir  a picture of each peer's page, and nothing measured
  --list          the peers`;

/** `{ peers, groups, rounds, pictures, isListing, needsHelp }`. Throws one sentence for what can't be meant. */
export function options(given) {
  const { values } = parseArgs({
    args: given,
    options: {
      peers: { type: 'string' },
      only: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      pictures: { type: 'string' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds is a whole number of 1 or more, not ${values.rounds}.`);
  return {
    peers: peersOf(values.peers),
    groups: known('--only', values.only, GROUPS) ?? GROUPS,
    rounds,
    pictures: values.pictures,
    isListing: values.list,
    needsHelp: values.help,
  };
}

function peersOf(names) {
  if (names === 'all') return PEERS;
  const chosen = known(
    '--peers',
    names,
    PEERS.map(({ id }) => id),
  );
  // Ratios are to the two floors, so these are always measured.
  return PEERS.filter(({ id, isCore }) =>
    chosen ? chosen.includes(id) || id === 'static' || id === 'inner-html' : isCore,
  );
}

function known(option, text, words) {
  const chosen = text
    ?.split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  const stranger = chosen?.find((word) => !words.includes(word));
  if (stranger)
    throw new Error(`${option} doesn't know ${stranger}: it knows ${words.join(', ')}.`);
  return chosen;
}
