import { failed } from './json-result.js';
import { isMixedContent } from './mixed-content.js';
/** The whole address that this page may fetch, or why it may not. */
export function httpAddress(written, base) {
    try {
        const address = new URL(written, base);
        if (isMixedContent(address, location.protocol))
            return failed('mixed-content', { address: address.href });
        if (/^https?:$/.test(address.protocol))
            return address.href;
    }
    catch {
        // No address at all.
    }
    return failed('bad-address', { got: written });
}
