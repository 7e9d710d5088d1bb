import type { ReadyState } from '../../core/discussion-state.js';
export type List = HTMLElementTagNameMap['afterword-comment-list'];
export type Row = HTMLElementTagNameMap['afterword-comment'];
/** The discussion around a list; none if the list stands alone. */
export declare const discussionAround: (list: List) => HTMLElementTagNameMap['afterword-discussion'] | undefined;
/** The blocks of rows. (A selector for them would look at every element of every row.) */
export declare const blocksOf: ({ renderRoot }: List) => HTMLCollectionOf<HTMLElement>;
export declare const readyState: ({ discussion }: List) => ReadyState | undefined;
