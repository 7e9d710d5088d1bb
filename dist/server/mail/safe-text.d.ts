/** A name or a title, in one line. */
export declare const inOneLine: (text: string, most?: number) => string;
/** A text of several lines. */
export declare const inLines: (text: string, most: number) => string;
