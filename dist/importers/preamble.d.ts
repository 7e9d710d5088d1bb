/** How many characters of a text that begins so are none of the export. */
export declare const preambleOf: (text: string) => number;
/** A text whose first characters are blank, but for line breaks. */
export declare function withoutPreamble(text: AsyncIterable<string>, length: number): AsyncGenerator<string>;
