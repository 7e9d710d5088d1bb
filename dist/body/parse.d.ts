import type { CommentBody } from '../core/records.js';
import type { Root } from './tree.js';
/** @param page the address that relative links in HTML start from */
export declare const parseBody: ({ format, source }: CommentBody, page?: string) => Root;
