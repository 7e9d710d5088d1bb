import type { DiscussionHost } from './discussion-controller.js';
/** Keeps the place where a reader is, and brings them back to it. */
export declare const keepReadingPlace: (host: DiscussionHost) => void;
