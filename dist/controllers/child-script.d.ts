import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** The JSON that an element has as a child: `<script type="application/json">`. */
export declare class ChildScript implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    /** Its text now; undefined where there is no such child. */
    get text(): string | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
}
