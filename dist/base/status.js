import { isTransient } from '../controllers/json-result.js';
import { tryOrUndefined } from './try-or-undefined.js';
export const LOADING = { kind: 'loading' };
/**
 * The status after the input gave another result. Figures that are there stay while others are on
 * their way and when those can't be had; an old failure doesn't stay.
 */
export function nextStatus(previous, result, decode) {
    if (result.state === 'waiting')
        return previous.kind === 'ready'
            ? { kind: 'ready', loaded: previous.loaded, isRefreshing: true }
            : LOADING;
    if (result.state === 'failed')
        return withFailure(previous, toFailure(result.failure, isTransient(result)));
    const { document, received, issues } = result;
    const decoded = tryOrUndefined(() => decode(document));
    if (!decoded)
        return withFailure(previous, toFailure(UNEXPECTED));
    if (!decoded.value && decoded.issues.some(({ severity }) => severity === 'error'))
        return withFailure(previous, { issues: decoded.issues, canRetry: false });
    return { kind: 'ready', loaded: { decoded, document, received, issues } };
}
/** The status after something failed: figures that are there stay. */
export function withFailure(status, failure) {
    return status.kind === 'ready'
        ? { kind: 'ready', loaded: status.loaded, failure }
        : { kind: 'failed', failure };
}
/** The status of a document that was read and can't be drawn, until it can. */
export function withoutDrawing(status, failure) {
    if (status.kind !== 'ready')
        return status;
    // Why there are no newer figures than these may be known already.
    return { kind: 'failed', failure: status.failure ?? failure, loaded: status.loaded };
}
/** The status of a document that couldn't be drawn, and now is. */
export function withDrawing(status) {
    return status.kind === 'failed' && status.loaded
        ? { kind: 'ready', loaded: status.loaded }
        : status;
}
/** What no other code says. */
export const UNEXPECTED = { code: 'unexpected', parameters: {} };
export function toFailure({ code, parameters }, canRetry = false) {
    return { issues: [{ path: '', severity: 'error', code, parameters }], canRetry };
}
