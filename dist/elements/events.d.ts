import type { Adapter } from '../core/adapter.js';
import type { Archive } from '../core/archive.js';
import type { CommentDraft } from '../core/draft.js';
import type { AfterwordError } from '../core/errors.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import type { ReaderStore } from '../core/reader-store.js';
import type { CommentNode } from '../core/thread.js';
import type { Locale } from '../locales/locale.js';
import type { CommentForm } from './form-target.js';
/** The base class of all events. */
export declare class AfterwordEvent extends Event {
    constructor(type: string, fields: object, cancelable?: boolean);
}
/** The first page of a discussion is there. */
export declare class AfterwordLoadedEvent extends AfterwordEvent {
    readonly discussion: DiscussionId;
    /** How many responses there are. */
    readonly total: number;
    constructor(discussion: DiscussionId, total: number);
}
/** A comment that the reader sent was stored. */
export declare class AfterwordPostedEvent extends AfterwordEvent {
    readonly comment: CommentRecord;
    constructor(comment: CommentRecord);
}
/** A call failed. With a draft, it was the sending of that draft. */
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
/** An element looks for an adapter. A script that has one sets `connect`. */
export declare class AfterwordConnectEvent extends AfterwordEvent {
    /** As in the element's attributes. */
    readonly adapter: string | undefined;
    readonly src: string | undefined;
    /** The signed-in reader's; `null` when they signed out. */
    readonly token: string | null | undefined;
    /** The archive in the element's content. */
    readonly archive: Archive | undefined;
    /** Makes the connection, or throws an AfterwordError with the reason. */
    connect: (() => Connection) | undefined;
    constructor(wanted: Partial<Pick<AfterwordConnectEvent, 'adapter' | 'src' | 'token' | 'archive'>>);
}
/** What a button of a comment does: opens a form, tries again, or takes an unsent text back. */
export type CommentAction = CommentForm | 'retry' | 'edit-unsent';
/** A button on a comment was pressed. */
export declare class AfterwordActionEvent extends AfterwordEvent {
    readonly action: CommentAction;
    readonly node: CommentNode;
    constructor(action: CommentAction, node: CommentNode);
}
declare global {
    /** For elements, the document and the window: the events bubble to all of them. */
    interface GlobalEventHandlersEventMap {
        'afterword-loaded': AfterwordLoadedEvent;
        'afterword-posted': AfterwordPostedEvent;
        'afterword-error': AfterwordErrorEvent;
        'afterword-connect': AfterwordConnectEvent;
        'afterword-action': AfterwordActionEvent;
    }
}
