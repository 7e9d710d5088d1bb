/** A tag ends before the next `<`: otherwise each `<` of a text without `>` would be looked at up to the end of the text. */
export declare const wordsIn: (source: string) => string;
