/** The same HTML, in which elements say what styles said. */
export declare const marksOfStyles: (html: string) => string;
