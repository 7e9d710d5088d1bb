/** How many characters at the start of a text do not belong to the export. */
export declare const preambleOf: (text: string) => number;
/** The text without its first `length` characters, except for the line breaks in them. */
export declare function withoutPreamble(text: AsyncIterable<string>, length: number): AsyncGenerator<string>;
