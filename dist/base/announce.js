import { WidgetErrorEvent, WidgetLoadEvent } from './events.js';
import { report } from './report-issues.js';
/**
 * Tells the page and its author what became of an element's figures: an event, and a line on the
 * console. `shown` are the exact values that the element shows itself.
 */
export function announce(host, status, shown) {
    const { failure, loaded } = status;
    const issues = failure?.issues ?? [
        ...(loaded?.issues ?? []),
        ...findOutdatedFallback(host, shown),
        ...(loaded?.decoded.issues ?? []),
    ];
    report(host.localName, issues);
    host.dispatchEvent(failure ? new WidgetErrorEvent(issues) : new WidgetLoadEvent(issues));
}
/**
 * Numbers of the page's own words (`<data value>`) that aren't among those of the figures: one of
 * the two is old.
 */
function findOutdatedFallback(host, shown) {
    const written = Array.from(host.querySelectorAll('data'), ({ value }) => value);
    const outdated = shown ? written.filter((value) => !shown.includes(Number(value))) : [];
    if (!outdated.length)
        return [];
    const parameters = { values: outdated.join(', ') };
    return [{ path: '', severity: 'warning', code: 'fallback-differs', parameters }];
}
