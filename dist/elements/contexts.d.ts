import { type Context } from '@lit/context';
import type { LitElement, PropertyDeclarations } from 'lit';
import type { Discussion } from '../core/discussion-state.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { Localizer } from './localizer.js';
export interface DiscussionContext {
    discussion: Discussion | undefined;
    localizer: Localizer;
    /** Where drafts are kept over a reload; without one, they last as long as the page. */
    store: ReaderStore | undefined;
    /** Who the reader is known to be, to fill a form in with. */
    reader: Reader | undefined;
}
export declare const discussionContext: Context<string, DiscussionContext>;
export declare const contextProperties: PropertyDeclarations;
/** Gives an element what the <afterword-discussion> around it hands down. */
export declare const consumeDiscussionContext: (host: LitElement & DiscussionContext) => void;
