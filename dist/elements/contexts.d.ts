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
/** The key to ask with; its type tells what is answered. */
export declare const discussionContext: string & {
    readonly __context__: DiscussionContext;
};
export declare const contextProperties: PropertyDeclarations;
/** Answers the elements within a host, and tells them of every later value. */
export declare class DiscussionProvider {
    #private;
    constructor(host: LitElement);
    setValue(value: DiscussionContext): void;
}
/** Gives an element what the <afterword-discussion> around it hands down. */
export declare const consumeDiscussionContext: (host: LitElement & DiscussionContext) => void;
