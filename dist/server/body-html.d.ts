import type { CommentBody } from '../core/records.js';
/** @param page the address of the article, which relative links in HTML are resolved against */
export declare const bodyHtml: (body: CommentBody, page?: string) => string;
