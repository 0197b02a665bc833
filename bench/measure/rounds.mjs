// Rounds: in each, every peer has its turn, in a new order, so that what else the machine does falls on all alike.

/** Measures peers: `{ <id>: { samples, fault? } }`. A sample knows its round; a peer that fails has no turn any more. */
export async function measured(measure, peers, rounds, contextOf) {
  const results = Object.fromEntries(peers.map(({ id }) => [id, { samples: [] }]));
  const taking = peers.filter(
    (peer) => !(measure.skipsStatic && peer.isStatic) && (!measure.isOfTags || peer.built),
  );
  for (let round = 0; round < Math.min(rounds, measure.most); round++) {
    for (const peer of shuffled(taking, round + 1)) {
      const result = results[peer.id];
      if (result.fault) continue;
      try {
        result.samples.push({ round, ...(await measure.run(contextOf(peer))) });
      } catch (error) {
        [result.fault] = error.message.split('\n');
      }
    }
  }
  return results;
}

/** The same order for the same seed, so that a run can be repeated. */
function shuffled(list, seed) {
  let state = seed;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return list
    .map((item) => [random(), item])
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}
