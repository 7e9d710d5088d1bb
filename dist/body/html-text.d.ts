/** Text that is nothing but text, between tags and in double quotes. */
export declare const escapedHtml: (text: string) => string;
