import type { DiscussionHost } from './discussion-controller.js';
export declare const keepPlace: (host: DiscussionHost) => void;
/**
 * Loads what was shown and goes where the reader was. An address that names a comment, a reader who scrolls themselves, and a
 * page that sees to it by a script of its own have their way.
 *
 * @param arrival how the page was come to
 * @param reader aborted once the reader goes elsewhere themselves
 */
export declare const restorePlace: (host: DiscussionHost, arrival: PerformanceNavigationTiming, reader: AbortController) => Promise<void>;
