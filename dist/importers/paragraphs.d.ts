/** The HTML of a comment as WordPress would show it. */
export declare const paragraphsFromLines: (html: string) => string;
/** HTML as WordPress would keep it: what `paragraphsFromLines` makes the same of again, as far as that has a form for it. */
export declare const linesFromParagraphs: (html: string) => string;
