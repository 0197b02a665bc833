import { difference } from '../../charts/difference.js';
import { wholePercentages } from '../../charts/shares.js';
/**
 * How many points a printed share may be from that of its amounts: it is rounded, and so are they.
 */
const ROUNDING = 1;
/** The shares of money received and of the gap. Printed ones win over ours. */
export function sharesOf(funding) {
    const { required, received, gap, percent } = funding;
    const printed = {
        received: shareFrom(percent.received, 'printed'),
        gap: shareFrom(percent.gap, 'printed'),
    };
    if (isContradicted(funding))
        return { ...printed, contradict: true };
    const gapAmount = calculatedGap(funding);
    const whole = required?.value ?? 0;
    const [got, open] = [received?.value, gap?.value ?? gapAmount];
    const isPair = got != null && open != null && Math.abs(got + open - whole) <= whole / 1000;
    // Both parts of one whole: rounded so that they add to it.
    const pair = whole > 0 && isPair ? wholePercentages([got, open]) : undefined;
    const ofReceived = printed.received ?? shareFrom(rounded(ofWhole(got, whole), pair?.[0]), 'amounts');
    const ofGap = printed.gap ?? shareFrom(rounded(ofWhole(open, whole), pair?.[1]), 'amounts');
    return {
        received: ofReceived,
        gap: ofGap ?? remainder(funding, ofReceived),
        gapAmount,
        contradict: false,
    };
}
function shareFrom(points, from) {
    return points === undefined ? undefined : { points, from };
}
/** Of a requirement of next to nothing any amount is too many times as much to be said. */
function ofWhole(amount, whole) {
    const share = whole > 0 && amount != null ? (amount / whole) * 100 : NaN;
    return Number.isFinite(share) ? share : undefined;
}
/** Whole percent, but for shares that would round to none or all. */
function rounded(exact, whole) {
    if (exact === undefined)
        return undefined;
    const nearest = whole ?? Math.round(exact);
    return (nearest === 0 && exact > 0) || (nearest === 100 && exact !== 100) ? exact : nearest;
}
/**
 * What the share received leaves. Beside a stated gap a share of ours would make the gap look like
 * ours.
 */
function remainder({ gap }, received) {
    if (!received || received.points >= 100 || gap?.value != null)
        return undefined;
    return { points: difference(100, received.points), from: 'remainder' };
}
/**
 * Money beyond the requirement is no gap, and of what is only about right no difference is told.
 */
function calculatedGap({ required, received, gap, percent }) {
    if (gap?.value != null || required?.value == null || received?.value == null)
        return undefined;
    if (required.qualifier || received.qualifier || (percent.gap !== undefined && percent.gap > 100))
        return undefined;
    const missing = difference(required.value, received.value);
    return missing > 0 ? missing : undefined;
}
function isContradicted({ required, received, gap, percent }) {
    const whole = required?.value ?? 0;
    const differs = (printed, amount) => {
        const share = ofWhole(amount, whole);
        return printed !== undefined && share !== undefined && Math.abs(printed - share) > ROUNDING;
    };
    const open = gap?.value ??
        (required?.value != null && received?.value != null
            ? Math.max(0, whole - received.value)
            : undefined);
    return differs(percent.received, received?.value) || differs(percent.gap, open);
}
