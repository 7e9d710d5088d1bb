/** How many characters at the start of a text do not belong to the export. */
export declare const preambleOf: (text: string) => number;
/** A text whose first characters are blank, but for line breaks. */
export declare function withoutPreamble(text: AsyncIterable<string>, length: number): AsyncGenerator<string>;
