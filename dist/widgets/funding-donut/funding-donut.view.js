import { ring } from '../../charts/ring.js';
import { fill } from '../../messages/index.js';
import { frameView } from '../../views/frame-view.js';
import { inSentence, numberView, SHARE, stylesOf } from '../../views/numbers.js';
import { sentence } from '../../views/phrases.js';
import { listViews, rowView } from '../../views/rows.js';
import { amountTables } from './amount-tables.view.js';
import { sharesOf } from './shares.js';
/** Requirement, money received and gap as the data states them; what we calculate says so. */
export function fundingDonutView(funding, locale) {
    const { messages } = locale;
    const kind = { of: 'money', currency: funding.currency };
    const shares = sharesOf(funding);
    const amounts = amountViews(funding, shares, kind, locale);
    const single = funding.parts.filter((part) => !hasOwnAmounts(part));
    const names = Object.fromEntries(amounts.map(({ key, label }) => [key, label]));
    const { rows: breakdown } = listViews(single, { kind, around: funding, keyOf: nothing, knownName: nothing, names }, locale);
    const tables = amountTables(funding, kind, locale);
    const received = shares.received?.points;
    const isExpected = funding.received?.expected === true;
    return {
        ...frameView(funding, messages.headings.funding, locale, takeaway(amounts, shares, isExpected, locale)),
        empty: !amounts.length && !breakdown.length && !tables.length,
        ...ring(received === undefined ? undefined : received / 100),
        isExpected,
        share: shareView(shares.received, funding, locale)?.text ?? '',
        caption: isExpected ? messages.expectedCaption : messages.funded,
        amounts,
        breakdown,
        tables,
        table: () => ({
            columns: [messages.headings.funding, funding.currency ?? ''],
            groups: [
                ...[amounts, breakdown]
                    .filter(({ length }) => length)
                    .map((rows) => ({ rows, unit: funding.currency })),
                ...tables.map(({ heading, rows, lines }) => ({
                    heading: [heading],
                    rows: rows.map((row) => ({ ...row, key: `${heading.text}.${row.key}` })),
                    lines,
                    unit: funding.currency,
                })),
            ],
        }),
    };
}
const nothing = () => undefined;
const hasOwnAmounts = ({ required, received, gap }) => Boolean(required ?? received ?? gap);
/**
 * The amounts that the data has, and the gap that follows from them. What a sheet never had isn't
 * missing in it.
 */
function amountViews(funding, shares, kind, locale) {
    const { messages } = locale;
    const { required, received } = funding;
    const gap = shares.gapAmount === undefined ? funding.gap : { ...funding.gap, value: shares.gapAmount };
    const [ofRequired, ofReceived, ofGap] = stylesOf([required, received, gap], kind, funding, true);
    const row = (stated, known, style) => rowView(stated ?? { value: null }, known, locale, { around: funding, style });
    const isOurs = shares.gapAmount !== undefined || shares.gap?.from === 'remainder';
    const gapRow = row(gap, messages.gap, ofGap);
    const views = [
        { ...row(required, messages.required, ofRequired), key: 'required' },
        {
            ...row(received, received?.expected ? messages.expected : messages.received, ofReceived),
            key: 'received',
            share: shareView(shares.received, funding, locale),
        },
        {
            ...gapRow,
            label: isOurs
                ? { ...gapRow.label, text: fill(messages.calculated, { n: gapRow.label.text }) }
                : gapRow.label,
            key: 'gap',
            calculated: isOurs,
            share: shareView(shares.gap, funding, locale),
        },
    ];
    const given = { required, received, gap };
    return views.filter(({ key, share }) => given[key] !== undefined || share !== undefined);
}
/**
 * A printed share keeps its decimals; one of ours is rounded, though never to nothing or to all.
 */
function shareView(share, funding, locale) {
    if (!share)
        return undefined;
    const { points, from } = share;
    if (from !== 'printed')
        return { value: points, text: locale.formats.share(points), before: '', after: '' };
    return numberView({ value: points }, locale, {
        kind: SHARE,
        print: { decimals: funding.decimals },
    });
}
function takeaway(amounts, shares, isExpected, { messages }) {
    const numberOf = (key) => amounts.find((amount) => amount.key === key)?.number;
    const [required, received, gap] = [numberOf('required'), numberOf('received'), numberOf('gap')];
    const share = amounts.find(({ key }) => key === 'received')?.share;
    if (shares.contradict)
        return undefined;
    if (!share || !shares.received) {
        if (required && !received)
            return sentence(messages.requiredOnly, { required: inSentence(required) });
        return gap && !required && !received
            ? sentence(messages.gapOnly, { gap: inSentence(gap) })
            : undefined;
    }
    const values = {
        share: share.text,
        amount: received ? inSentence(received) : '',
        required: required ? inSentence(required) : '',
    };
    const isWhole = required !== undefined && received !== undefined;
    if (isExpected)
        return sentence(isWhole ? messages.expectedShare : messages.expectedShareOnly, values);
    if (!isWhole)
        return sentence(messages.fundedShareOnly, values);
    return sentence(shares.received.points > 100 ? messages.overFunded : messages.fundedShare, values);
}
