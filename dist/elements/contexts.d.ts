import { type Context } from '@lit/context';
import type { Discussion } from '../core/discussion-state.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import { type Localizer } from './localizer.js';
export interface DiscussionContext {
    readonly discussion: Discussion | undefined;
    readonly localizer: Localizer;
    /** Where drafts are kept over a reload; without one, they last as long as the page. */
    readonly store: ReaderStore | undefined;
    /** Who the reader is known to be, to fill a form in with. */
    readonly reader: Reader | undefined;
}
export declare const discussionContext: Context<string, DiscussionContext>;
/** What an element has that stands alone. */
export declare const nothingAround: DiscussionContext;
