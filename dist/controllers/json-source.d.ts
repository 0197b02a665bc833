import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { type JsonResult } from './json-result.js';
type Host = ReactiveControllerHost & HTMLElement & {
    src: string;
    data: unknown;
    loading: string;
    refresh: number;
    adapter: string;
};
/**
 * The JSON that a widget is given, in this order: the `data` property or attribute, a child
 * `<script type="application/json">`, `src` (an http(s) address, or `#id` of such a script in the same document).
 */
export declare class JsonSource implements ReactiveController {
    #private;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
    /** What there is now; the host is updated when that changes. */
    read(): JsonResult;
    /** Whether asking for the same address again may help. */
    get transient(): boolean;
    /** Asks for the same address again, after a failure. */
    retry(): void;
}
export {};
