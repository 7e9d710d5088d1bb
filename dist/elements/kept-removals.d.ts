import type { Discussion } from '../core/discussion-state.js';
import type { CommentId } from '../core/records.js';
/** Removes a comment after some milliseconds, or when the page is left. It can be undone until then. */
export declare const removeAfter: (discussion: Discussion, comment: CommentId, wait: number) => Promise<void>;
/** Sends the removals in a list's discussion that earlier pages have left, once. */
export declare const sendKeptRemovals: (list: HTMLElementTagNameMap['afterword-comment-list']) => void;
