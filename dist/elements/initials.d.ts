/** The first letters of the first and the last word, as a reader counts letters. */
export declare const initialsOf: (name: string) => string;
/** A hue in degrees; the same for the same name. */
export declare const hueOf: (name: string) => number;
