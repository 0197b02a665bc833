/**
 * The whole ones of the readings of a number of people. Where its mark parts thousands or a
 * fraction of zeros, as in 14,000, thousands are meant: nobody writes 14 people like that.
 */
export function wholeReadings(readings: readonly (number | undefined)[]): readonly number[] {
  const whole = [...new Set(readings)]
    .filter((number) => number !== undefined && Number.isInteger(number))
    .filter((number) => number !== undefined);
  // Millions, 8.037 of them or 8,037, are whole either way.
  return whole.length > 1 && Math.min(...whole) < 1000 ? [Math.max(...whole)] : whole;
}
