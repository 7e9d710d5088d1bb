import type { LitElement, PropertyDeclarations } from 'lit';
import type { Discussion } from '../core/discussion-state.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { Localizer } from './localizer.js';
export interface DiscussionContext {
    discussion: Discussion | undefined;
    localizer: Localizer;
    /** Keeps drafts over a reload. Without it, they are lost when the page is closed. */
    store: ReaderStore | undefined;
    /** Who the reader is; a form is filled in with it. */
    reader: Reader | undefined;
    /** The formats that a reader may write in, with spaces between; the first is the default. */
    formats?: string | undefined;
}
/** The key of a request for a value. Its type has the type of the value. */
export declare const discussionContext: string & {
    readonly __context__: DiscussionContext;
};
export declare const contextProperties: PropertyDeclarations;
/** Answers the requests of elements inside a host, and gives them every later value too. */
export declare class DiscussionProvider {
    #private;
    constructor(host: LitElement);
    setValue(value: DiscussionContext): void;
}
/** Gives an element the values of the <afterword-discussion> around it. */
export declare const consumeDiscussionContext: (host: LitElement & DiscussionContext) => void;
