import type { Discussion } from '../core/discussion-state.js';
import type { CommentDraft } from '../core/draft.js';
type DiscussionElement = HTMLElementTagNameMap['afterword-discussion'];
/** The <afterword-discussion> around an element; none if the element stands alone. */
export declare const discussionAround: (element: Element) => DiscussionElement | undefined;
/** In milliseconds. `seconds` is what a page says, if it says anything; a text that is no number means the default. */
export declare const undoTime: (seconds?: number | string) => number;
/** Sends what waits to be undone as soon as the page is left, until that is `done`. */
export declare const sendWhenLeft: (discussion: Discussion, done: Promise<unknown> | undefined) => Promise<void>;
/** Sends a draft after the time in which that can be undone. The discussion tells what becomes of it, and keeps the text meanwhile. */
export declare const postFrom: (form: Element, discussion: Discussion, draft: CommentDraft) => void;
export {};
