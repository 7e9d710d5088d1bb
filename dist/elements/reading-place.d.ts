import type { DiscussionHost } from './discussion-controller.js';
export declare const keepPlace: (host: DiscussionHost) => void;
/**
 * Loads what was shown and scrolls to where the reader was. It does nothing if the address names a comment, if the reader scrolls,
 * or if the page restores scrolling by a script of its own.
 *
 * @param arrival how the page was opened
 * @param reader aborted as soon as the reader scrolls or types
 */
export declare const restorePlace: (host: DiscussionHost, arrival: PerformanceNavigationTiming, reader: AbortController) => Promise<void>;
