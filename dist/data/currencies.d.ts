/** Whether three letters are the code of a currency. */
export declare function isCurrency(code: string): boolean;
