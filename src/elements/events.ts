// The events of an <afterword-discussion>; form-events.ts has those of the form. They bubble and cross shadow roots. Their fields
// are read only. All are for the page, but AfterwordActionEvent is from a comment to the elements around it.
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
export class AfterwordEvent extends Event {
  constructor(type: string, fields: object, cancelable = false) {
    super(`afterword-${type}`, { bubbles: true, composed: true, cancelable });
    Object.assign(this, fields);
  }
}

/** The first page of a discussion is there. */
export class AfterwordLoadedEvent extends AfterwordEvent {
  declare readonly discussion: DiscussionId;
  /** How many responses there are. */
  declare readonly total: number;

  constructor(discussion: DiscussionId, total: number) {
    super('loaded', { discussion, total });
  }
}

/** A comment that the reader sent was stored. */
export class AfterwordPostedEvent extends AfterwordEvent {
  declare readonly comment: CommentRecord;

  constructor(comment: CommentRecord) {
    super('posted', { comment });
  }
}

/** A call failed. With a draft, it was the sending of that draft. */
export class AfterwordErrorEvent extends AfterwordEvent {
  declare readonly error: AfterwordError;
  declare readonly draft: CommentDraft | undefined;

  constructor(error: AfterwordError, draft?: CommentDraft) {
    super('error', { error, draft });
  }
}

/** What an element without an adapter of its own is connected to. */
export interface Connection {
  readonly adapter: Adapter;
  readonly store?: ReaderStore;
  readonly locale?: Locale | Promise<Locale>;
}

/** An element looks for an adapter. A script that has one sets `connect`. */
export class AfterwordConnectEvent extends AfterwordEvent {
  /** As in the element's attributes. */
  declare readonly adapter: string | undefined;
  declare readonly src: string | undefined;
  /** The signed-in reader's; `null` when they signed out. */
  declare readonly token: string | null | undefined;
  /** The archive in the element's content. */
  declare readonly archive: Archive | undefined;
  /** Makes the connection, or throws an AfterwordError with the reason. */
  declare connect: (() => Connection) | undefined;

  constructor(wanted: Partial<Pick<AfterwordConnectEvent, 'adapter' | 'src' | 'token' | 'archive'>>) {
    super('connect', wanted);
  }
}

/** What a button of a comment does: opens a form, tries again, or takes an unsent text back. */
export type CommentAction = CommentForm | 'retry' | 'edit-unsent';

/** A button on a comment was pressed. */
export class AfterwordActionEvent extends AfterwordEvent {
  declare readonly action: CommentAction;
  declare readonly node: CommentNode;

  constructor(action: CommentAction, node: CommentNode) {
    super('action', { action, node });
  }
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
