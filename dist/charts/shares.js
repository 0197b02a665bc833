/**
 * Whole percentages that add to 100 when the amounts make up the whole (largest remainder; of equal
 * remainders the first wins). A whole of zero has no shares.
 */
export function wholePercentages(amounts) {
    const whole = amounts.reduce((sum, amount) => sum + amount, 0);
    if (!(whole > 0))
        return undefined;
    const exact = amounts.map((amount) => (amount / whole) * 100);
    const floors = exact.map(Math.floor);
    const missing = 100 - floors.reduce((sum, share) => sum + share, 0);
    const byRemainder = exact
        .map((share, index) => ({ index, remainder: share % 1 }))
        .sort((a, b) => b.remainder - a.remainder);
    const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
    return floors.map((share, index) => (raised.has(index) ? share + 1 : share));
}
