import { difference } from '../../charts/difference.js';
import { ring } from '../../charts/ring.js';
import { wholePercentages } from '../../charts/shares.js';
import { fill } from '../../messages/index.js';
import { frameView, numberText, numberView, rowView, sentence } from '../../templates/phrases.js';
const NOTHING = { value: null };
/** Requirement, money received and gap as the data states them; what we calculate says so. */
export function fundingDonutView(funding, speech) {
    const { messages, formats } = speech;
    const write = (value) => formats.money(value, funding.currency);
    const gapValue = calculatedGap(funding);
    const shares = sharesOf(funding, gapValue);
    const row = (stated, known) => rowView(stated ?? NOTHING, known, speech, write);
    const percent = (share) => numberView({ value: share ?? null }, speech, formats.percent);
    const required = { ...row(funding.required, messages.required), key: 'required' };
    const received = { ...row(funding.received, messages.received), key: 'received', share: percent(shares.received) };
    const gapRow = row(gapValue === undefined ? funding.gap : { ...funding.gap, value: gapValue }, messages.gap);
    const ours = gapValue !== undefined || shares.gapCounted;
    const gap = {
        ...gapRow,
        label: ours ? calculated(gapRow.label, messages.calculated) : gapRow.label,
        key: 'gap',
        calculated: ours,
        share: percent(shares.gap),
    };
    const withGap = funding.gap !== undefined || ours || shares.gap !== undefined;
    const breakdown = funding.parts.map((part) => rowView(part, undefined, speech, write));
    const amounts = [
        ...(funding.required || !breakdown.length ? [required] : []),
        ...(funding.required || funding.received || shares.received !== undefined ? [received] : []),
        ...(withGap ? [gap] : []),
    ];
    const { parts } = ring(shares.received === undefined ? undefined : shares.received / 100);
    return {
        ...frameView(funding, messages.headings.funding, speech),
        takeaway: takeaway(required.number, received.number, shares.received, speech),
        empty: !funding.required && !funding.received && !withGap && shares.received === undefined && !breakdown.length,
        parts,
        share: received.share?.text ?? '–',
        caption: shares.received === undefined ? messages.noData : messages.funded,
        amounts,
        breakdown,
        table: () => ({
            columns: [messages.headings.funding, funding.currency ?? ''],
            groups: [amounts.map(withShare), breakdown].filter(({ length }) => length).map((rows) => ({ rows, unit: funding.currency })),
        }),
    };
}
/** Where the share isn't drawn it is said. */
function withShare(amount) {
    return amount.share ? { ...amount, details: [{ sentence: [amount.share.text] }, ...amount.details] } : amount;
}
/** The gap between stated amounts, where the data doesn't state one. Money beyond the requirement is no gap. */
function calculatedGap({ required, received, gap, percent }) {
    if (gap?.value != null || required?.value == null || received?.value == null)
        return undefined;
    if (required.qualifier || received.qualifier || (percent.gap !== undefined && percent.gap > 100))
        return undefined;
    const missing = difference(required.value, received.value);
    return missing > 0 ? missing : undefined;
}
function sharesOf({ required, received, gap, percent }, gapValue) {
    const whole = required?.value ?? 0;
    const amounts = [received?.value, gap?.value ?? gapValue];
    const [got, open] = amounts;
    const fromAmounts = (amount) => finite(whole > 0 && amount != null ? (amount / whole) * 100 : undefined);
    // Both parts of one whole: rounded so that they add to it.
    const pair = whole > 0 && got != null && open != null && Math.abs(got + open - whole) <= whole / 1000 ? wholePercentages([got, open]) : undefined;
    const ofReceived = percent.received ?? exactOrWhole(fromAmounts(got), pair?.[0]);
    const ofGap = percent.gap ?? exactOrWhole(fromAmounts(open), pair?.[1]);
    // Beside a stated gap a share of ours would make the gap look like ours.
    const rest = ofGap === undefined && open == null && ofReceived !== undefined && ofReceived < 100 ? 100 - ofReceived : undefined;
    return { received: ofReceived, gap: ofGap ?? rest, gapCounted: rest !== undefined };
}
/** Of a requirement of next to nothing any amount is too many times as much to be said. */
const finite = (share) => (Number.isFinite(share) ? share : undefined);
/** Whole percent, but for shares that would round to none or all. */
function exactOrWhole(exact, whole) {
    if (exact === undefined)
        return undefined;
    const rounded = whole ?? Math.round(exact);
    return (rounded === 0 && exact > 0) || (rounded === 100 && exact !== 100) ? exact : rounded;
}
const calculated = ({ text, lang }, template) => ({ text: fill(template, { n: text }), lang });
function takeaway(required, received, share, { formats, messages }) {
    if (share === undefined)
        return required && !received ? sentence(messages.requiredOnly, { required: numberText(required) }) : undefined;
    const values = { share: formats.percent(share), amount: received ? numberText(received) : '', required: required ? numberText(required) : '' };
    if (!required || !received)
        return sentence(messages.fundedShareOnly, values);
    return sentence(share > 100 ? messages.overFunded : messages.fundedShare, values);
}
