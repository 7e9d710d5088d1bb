/** A style sheet; none if there is no document (a server, a test in Node), so that the elements can be imported there too. */
export declare const sheetOf: (text: string) => CSSStyleSheet[];
/** All styles as a text, for a server that writes a page. */
export declare const styleText: string;
export declare const styles: CSSStyleSheet[];
