/** Line breaks in a text. */
export declare const linesIn: (text: string) => number;
