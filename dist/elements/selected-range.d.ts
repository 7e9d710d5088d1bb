/** What the reader has selected, for an element in shadow roots. */
export declare const selectedRange: (within: Element) => AbstractRange | undefined;
