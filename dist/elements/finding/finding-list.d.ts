import type { ReadyState } from '../../core/discussion-state.js';
export type List = HTMLElementTagNameMap['afterword-comment-list'];
export type Row = HTMLElementTagNameMap['afterword-comment'];
/** The discussion around a list; none if the list stands alone. */
export declare const discussionAround: (list: List) => HTMLElementTagNameMap['afterword-discussion'] | undefined;
/** The groups of blocks. (A selector for them would look at every element of every row.) */
export declare const groupsOf: ({ renderRoot }: List) => HTMLElement[];
/** The blocks of rows. */
export declare const blocksOf: (list: List) => HTMLElement[];
export declare const readyState: ({ discussion }: List) => ReadyState | undefined;
