/** A style sheet; none where there is no page (a server, a test in Node): the elements can be imported all the same. */
export declare const sheetOf: (text: string) => CSSStyleSheet[];
export declare const styles: CSSStyleSheet[];
