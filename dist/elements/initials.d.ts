/** The first letters of the first and the last word. A letter keeps its accents. */
export declare const initialsOf: (name: string) => string;
/** A hue in degrees. The same name always has the same one. */
export declare const hueOf: (name: string) => number;
