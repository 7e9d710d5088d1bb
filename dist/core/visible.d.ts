/** Whether nothing of a text shows: it is empty, or white space, controls and characters that are drawn as nothing. */
export declare const isBlank: (text: string) => boolean;
/** A text with eight marks on a letter at the most: more than any language stacks, and few enough to stay near their line. */
export declare const withFewMarks: (text: string) => string;
