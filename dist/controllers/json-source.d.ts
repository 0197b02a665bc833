import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type JsonResult } from './json-result.js';
type Host = ReactiveControllerHost & HTMLElement & {
    src: string;
    data: unknown;
    loading: string;
    refresh: number;
    adapter: string;
};
/** The JSON that an element is given (json-input.ts), read and kept up to date. */
export declare class JsonSource implements ReactiveController {
    #private;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
    /** What there is now; the host is updated when that changes. */
    read(): JsonResult;
    /** Asks for the same address again, after a failure. */
    retry(): void;
}
export {};
