/** @param page the address that relative links start from */
export declare const htmlToMarkdown: (html: string, page: string) => Promise<string>;
