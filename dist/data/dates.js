import { textsOf } from './texts.js';
import { today } from './today.js';
import { addIssue } from './read-fields.js';
/** Tells that the figures are old, where their date can be read. */
export function checkAge(asOf, path, report) {
    const old = textsOf(asOf).find((each) => (endOf(each) || Infinity) < today() - 2 * 365.25 * 864e5);
    if (old)
        addIssue(report, 'old-figures', path, { asOf: old });
}
/**
 * The last day of a written date, in milliseconds; 0 when it does not exist, `undefined` when the
 * text is no date that we read.
 */
export function endOf(written) {
    const iso = /^(mid-)?(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(written);
    if (iso)
        return endOfDay(iso[2], Number(iso[3] ?? (iso[1] ? 6 : 12)), iso[4]);
    // "30 FEBRUARY 2021" stood on a printed sheet
    const [, day, name = '', year] = /\b(\d\d?) ([a-z]{3})[a-z]* (\d{4})\b/i.exec(written) ?? [];
    const index = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.toLowerCase());
    return year && index % 3 === 0 ? endOfDay(year, index / 3 + 1, day) : endOfYearIn(written);
}
/**
 * The end of the last year that a text names, in whatever language: "31 août 2014", "January-March
 * 2016", "2014年12月".
 */
function endOfYearIn(written) {
    const latin = written.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15));
    const years = latin.match(/(?<![\d.,])(19|20)\d\d(?![\d]|[.,]\d)/g);
    return years ? Date.UTC(Math.max(...years.map(Number)), 12, 0) : undefined;
}
function endOfDay(year, month, day) {
    // Day 0 of the next month is the last of this one
    const end = new Date(Date.UTC(Number(year), day ? month - 1 : month, Number(day ?? 0)));
    return end.getUTCMonth() === month - 1 ? end.getTime() : 0;
}
