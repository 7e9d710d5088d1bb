import type { ActionContext } from './comment-entry.js';
export type List = HTMLElementTagNameMap['afterword-comment-list'];
/** Hides the comments of muted authors in a list, from now on. */
export declare const attachMuting: (list: List) => Promise<void>;
/** Mutes the author of a comment. The line in its place gets the focus, and is read. */
export declare const muteAuthor: ({ list, node, row }: ActionContext) => Promise<void>;
