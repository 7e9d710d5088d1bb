import type { CommentBody } from '../core/records.js';
import { type CharacterNames } from './character-names.js';
import type { Root } from './tree.js';
/**
 * The tree of a body. It is `undefined` while the names are being loaded; after that `ready` is called.
 *
 * @param page the address that relative links in HTML start from
 */
export type FormattedTree = (body: CommentBody, page: string, ready: () => void) => Root | undefined;
/** @param schedule runs a function after some milliseconds */
export declare const formattedTreeWith: (loadNames: () => Promise<{
    readonly allNames: CharacterNames;
}>, schedule: (run: () => void, wait: number) => void) => FormattedTree;
export declare const formattedTree: FormattedTree;
