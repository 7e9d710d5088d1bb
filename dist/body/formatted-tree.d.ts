import type { CommentBody } from '../core/records.js';
import type { Root } from './tree.js';
/**
 * The tree of a body. It is `undefined` while the names are being loaded; after that `ready` is called.
 *
 * @param page the address that relative links in HTML start from
 */
export declare const formattedTree: ({ format, source }: CommentBody, page: string, ready: () => void) => Root | undefined;
