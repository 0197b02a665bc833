/**
 * Whether a page of `pageProtocol` may not fetch an address, since it is one of http and the page
 * one of https. The reader's own machine is excepted. Browsers refuse such a request without a
 * reason that a script could read.
 * https://w3c.github.io/webappsec-mixed-content/
 */
export declare function isMixedContent(address: URL, pageProtocol: string): boolean;
