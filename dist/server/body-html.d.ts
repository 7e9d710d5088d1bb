import type { CommentBody } from '../core/records.js';
/** @param page the address of the article, which links of HTML without one of their own are meant from */
export declare const bodyHtml: (body: CommentBody, page?: string) => string;
