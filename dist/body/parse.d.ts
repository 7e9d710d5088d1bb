import type { CommentBody } from '../core/records.js';
import type { Root } from './tree.js';
/** @param page the address that links of HTML without one of their own are meant from */
export declare const parseBody: ({ format, source }: CommentBody, page?: string) => Root;
