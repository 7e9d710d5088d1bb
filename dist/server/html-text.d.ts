/** @param decode the character of a reference such as `&hellip;` */
export declare const textOfHtml: (source: string, decode: (reference: string) => string) => string;
