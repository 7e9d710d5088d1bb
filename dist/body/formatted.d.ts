import type { CommentBody } from '../core/records.js';
import type { Root } from './tree.js';
/**
 * The tree of a body; `undefined` while what it takes is being loaded, after which `ready` is called.
 *
 * @param page the address that links of HTML without one of their own are meant from
 */
export declare const formattedTree: ({ format, source }: CommentBody, page: string, ready: () => void) => Root | undefined;
