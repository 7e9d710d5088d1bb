/** A style sheet; none where there is no page (a server, a test in Node): the elements can be imported all the same. */
export declare const sheetOf: (text: string) => CSSStyleSheet[];
/** All of it as text, for who writes a page without one. */
export declare const styleText: string;
export declare const styles: CSSStyleSheet[];
