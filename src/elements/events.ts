// The events of an <afterword-discussion>. They bubble and cross shadow roots; their fields are read only.
// A page hears the first group; the second group is how Afterword's elements talk to each other, open to whoever
// composes them anew.
import type { Adapter } from '../core/adapter.js';
import type { Archive } from '../core/archive.js';
import type { CommentDraft } from '../core/draft.js';
import type { AfterwordError } from '../core/errors.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import type { ReaderStore } from '../core/reader-store.js';
import type { CommentNode } from '../core/thread.js';
import type { Locale } from '../locales/locale.js';

const crossing: EventInit = { bubbles: true, composed: true };

/** The first page of a discussion is there. */
export class AfterwordLoadedEvent extends Event {
  readonly discussion: DiscussionId;
  /** How many responses there are. */
  readonly total: number;

  constructor(discussion: DiscussionId, total: number) {
    super('afterword-loaded', crossing);
    this.discussion = discussion;
    this.total = total;
  }
}

/** A reader wants to send a draft. Cancel it, and nothing is sent; set `draft`, and that is sent instead. */
export class AfterwordSubmitEvent extends Event {
  readonly discussion: DiscussionId;
  draft: CommentDraft;

  constructor(discussion: DiscussionId, draft: CommentDraft) {
    super('afterword-submit', { ...crossing, cancelable: true });
    this.discussion = discussion;
    this.draft = draft;
  }
}

/** What a reader sent was stored. */
export class AfterwordPostedEvent extends Event {
  readonly comment: CommentRecord;

  constructor(comment: CommentRecord) {
    super('afterword-posted', crossing);
    this.comment = comment;
  }
}

/** A call failed: loading, or, with a draft, sending it. */
export class AfterwordErrorEvent extends Event {
  readonly error: AfterwordError;
  readonly draft: CommentDraft | undefined;

  constructor(error: AfterwordError, draft?: CommentDraft) {
    super('afterword-error', crossing);
    this.error = error;
    this.draft = draft;
  }
}

/** What an element without an adapter of its own is connected to. */
export interface Connection {
  readonly adapter: Adapter;
  readonly store?: ReaderStore;
  readonly locale?: Locale | Promise<Locale>;
}

/** An element without an adapter looks for one. Whoever knows some answers by setting `connect`. */
export class AfterwordConnectEvent extends Event {
  /** What the element's attributes ask for. */
  readonly adapter: string | undefined;
  readonly src: string | undefined;
  /** The archive the element holds. */
  readonly archive: Archive | undefined;
  /** Makes the connection, or throws an AfterwordError that says why not. */
  connect: (() => Connection) | undefined;

  constructor(wanted: Pick<AfterwordConnectEvent, 'adapter' | 'src' | 'archive'>) {
    super('afterword-connect', crossing);
    this.adapter = wanted.adapter;
    this.src = wanted.src;
    this.archive = wanted.archive;
  }
}

export type CommentAction = 'reply' | 'retry' | 'change';

/** A button on a comment was pressed. */
export class AfterwordActionEvent extends Event {
  readonly action: CommentAction;
  readonly node: CommentNode;

  constructor(action: CommentAction, node: CommentNode) {
    super('afterword-action', crossing);
    this.action = action;
    this.node = node;
  }
}

/** A reply form is done: with the draft it sent, or without one when the reader left it. */
export class AfterwordDoneEvent extends Event {
  readonly draft: CommentDraft | undefined;

  constructor(draft?: CommentDraft) {
    super('afterword-done', crossing);
    this.draft = draft;
  }
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
    'afterword-done': AfterwordDoneEvent;
  }
}
