// Medians, and ratios that hold although the machine does other things: round by round, against what was measured in the same round.

/** The value below which a share of the values lies; NaN of none. */
export function quantile(values, share) {
  const sorted = values.filter(Number.isFinite).sort((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  return sorted.length ? sorted[low] + (sorted[Math.ceil(at)] - sorted[low]) * (at - low) : NaN;
}

export const median = (values) => quantile(values, 0.5);

/** The median of a field over a peer's samples. */
export const medianOf = (result, field) =>
  median((result?.samples ?? []).map((sample) => sample[field]));

/** Ratios of a field to the reference's of the same round. A round that lacks one of them counts for none. */
export function ratios(result, reference, field) {
  const byRound = new Map(
    (reference?.samples ?? []).map((sample) => [sample.round, sample[field]]),
  );
  return (result?.samples ?? [])
    .filter(({ round }) => byRound.get(round) > 0)
    .map((sample) => sample[field] / byRound.get(sample.round));
}
