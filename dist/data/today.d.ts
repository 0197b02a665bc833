/** The present in milliseconds. Only issues depend on it; nothing that is drawn does. */
export declare function today(): number;
/** Fixes the present, for tests. */
export declare function setToday(isoDate: string): void;
