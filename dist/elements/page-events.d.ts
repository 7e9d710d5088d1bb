import type { DiscussionHost } from './discussion-controller.js';
/** Listens while the element is in the page. */
export declare const hearPage: (host: DiscussionHost) => void;
