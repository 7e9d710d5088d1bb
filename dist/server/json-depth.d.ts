/** The most brackets that are open at once. Brackets in strings do not count. */
export declare const jsonDepth: (text: string) => number;
