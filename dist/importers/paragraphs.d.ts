/** Converts stored lines to HTML as WordPress shows it. */
export declare const paragraphsFromLines: (html: string) => string;
/** Converts HTML to the form that WordPress stores. `paragraphsFromLines` gives the same HTML again, as far as that form allows. */
export declare const linesFromParagraphs: (html: string) => string;
