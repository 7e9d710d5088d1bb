import type { Adapter } from '../core/adapter.js';
import type { Archive } from '../core/archive.js';
import type { CommentDraft } from '../core/draft.js';
import type { AfterwordError } from '../core/errors.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import type { ReaderStore } from '../core/reader-store.js';
import type { CommentNode } from '../core/thread.js';
import type { Locale } from '../locales/locale.js';
declare class AfterwordEvent extends Event {
    constructor(type: string, fields: object, cancelable?: boolean);
}
/** The first page of a discussion is there. */
export declare class AfterwordLoadedEvent extends AfterwordEvent {
    readonly discussion: DiscussionId;
    /** How many responses there are. */
    readonly total: number;
    constructor(discussion: DiscussionId, total: number);
}
/** A reader wants to send a draft. Cancel it, and nothing is sent; set `draft`, and that is sent instead. */
export declare class AfterwordSubmitEvent extends AfterwordEvent {
    readonly discussion: DiscussionId;
    draft: CommentDraft;
    constructor(discussion: DiscussionId, draft: CommentDraft);
}
/** What a reader sent was stored. */
export declare class AfterwordPostedEvent extends AfterwordEvent {
    readonly comment: CommentRecord;
    constructor(comment: CommentRecord);
}
/** A call failed: loading, or, with a draft, sending it. */
export declare class AfterwordErrorEvent extends AfterwordEvent {
    readonly error: AfterwordError;
    readonly draft: CommentDraft | undefined;
    constructor(error: AfterwordError, draft?: CommentDraft);
}
/** What an element without an adapter of its own is connected to. */
export interface Connection {
    readonly adapter: Adapter;
    readonly store?: ReaderStore;
    readonly locale?: Locale | Promise<Locale>;
}
/** An element without an adapter looks for one. Whoever knows some answers by setting `connect`. */
export declare class AfterwordConnectEvent extends AfterwordEvent {
    /** What the element's attributes ask for. */
    readonly adapter: string | undefined;
    readonly src: string | undefined;
    /** The signed-in reader's; `null` when they signed out. */
    readonly token: string | null | undefined;
    /** The archive the element holds. */
    readonly archive: Archive | undefined;
    /** Makes the connection, or throws an AfterwordError that says why not. */
    connect: (() => Connection) | undefined;
    constructor(wanted: Partial<Pick<AfterwordConnectEvent, 'adapter' | 'src' | 'token' | 'archive'>>);
}
export type CommentAction = 'reply' | 'retry' | 'edit-unsent';
/** A button on a comment was pressed. */
export declare class AfterwordActionEvent extends AfterwordEvent {
    readonly action: CommentAction;
    readonly node: CommentNode;
    constructor(action: CommentAction, node: CommentNode);
}
/** A reply form is done: with the draft it sent, or without one when the reader left it. */
export declare class AfterwordFormClosedEvent extends AfterwordEvent {
    readonly draft: CommentDraft | undefined;
    constructor(draft?: CommentDraft);
}
declare global {
    /** Of elements, the document and the window alike: the events bubble to all of them. */
    interface GlobalEventHandlersEventMap {
        'afterword-loaded': AfterwordLoadedEvent;
        'afterword-submit': AfterwordSubmitEvent;
        'afterword-posted': AfterwordPostedEvent;
        'afterword-error': AfterwordErrorEvent;
        'afterword-connect': AfterwordConnectEvent;
        'afterword-action': AfterwordActionEvent;
        'afterword-form-closed': AfterwordFormClosedEvent;
    }
}
export {};
