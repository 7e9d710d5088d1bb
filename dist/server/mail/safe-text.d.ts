/** A name or a title, in one line. */
export declare const inOneLine: (text: string, most?: number) => string;
/** A subject: in one line, whatever its words and the values in them are. */
export declare const subjectOf: (text: string) => string;
/** A text of several lines. */
export declare const inLines: (text: string, most: number) => string;
