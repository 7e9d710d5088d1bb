import type { CommentId } from '../core/records.js';
type List = HTMLElementTagNameMap['afterword-comment-list'];
/**
 * Comments with such a text say so on their reply buttons. The form with the last text is opened, unless the reader is already
 * writing somewhere.
 *
 * @param last the key of that text
 */
export declare const goOn: (list: List, last: CommentId | null) => Promise<void>;
export {};
