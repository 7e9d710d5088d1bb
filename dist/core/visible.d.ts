/** Whether nothing of a text can be seen: it is empty, or has only white space, control characters and invisible ones. */
export declare const isBlank: (text: string) => boolean;
/** A text with at most eight marks on a letter. No language needs more, and more would reach into other lines. */
export declare const withFewMarks: (text: string) => string;
