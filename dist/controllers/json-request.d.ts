import { type JsonResult } from './json-result.js';
export declare const BACK_OFF_MS = 1500;
/**
 * The one request of the page for an address: all widgets that follow it get the same answer, the
 * same object.
 */
export declare class JsonRequest {
    #private;
    result: JsonResult;
    private constructor();
    static for(address: string): JsonRequest;
    /**
     * Calls back after each answer. An answer that is there already is not asked for again; a failure
     * is.
     */
    follow(follower: () => void): void;
    /**
     * The last one to leave ends what is under way. An answer that nobody shows is not kept: it would
     * grow old.
     */
    unfollow(follower: () => void): void;
    /** Asks again after a failure. */
    retry(): void;
    /**
     * Asks anew where the last time is longer ago than that. The answer that is there stays until the
     * next one is.
     */
    refresh(seconds: number): void;
}
