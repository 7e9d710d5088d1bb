/** The text escaped for use between tags and in double-quoted attributes. */
export declare const escapedHtml: (text: string) => string;
