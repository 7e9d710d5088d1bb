// What is kept for a reader on their own device: texts not yet sent, drafts sent but not yet accepted (the outbox), and,
// if they agreed, who they are. Whatever the adapter, this never leaves the device.
import type { CommentDraft } from './draft.js';
import type { CommentId, DiscussionId } from './records.js';

/** What a reader goes by. */
export interface Reader {
  readonly name: string;
  readonly email: string;
  readonly url: string;
}

/** Where a text is meant to go: under a comment, or, with `null`, under the article. */
export interface DraftTarget {
  readonly discussion: DiscussionId;
  readonly parent: CommentId | null;
}

/**
 * Keeps a reader's texts over a reload. Calls take effect in the order they are made, and at once: the page may be gone
 * before they are answered. Every method may reject (a private window, a full disk).
 */
export interface ReaderStore {
  /**
   * What was typed in a discussion and not sent, by the comment it answers; what was typed last comes last. It is what this
   * page has, with what pages left that are gone; what is typed in another tab is that tab's.
   */
  texts(discussion: DiscussionId): Promise<ReadonlyMap<CommentId | null, string>>;
  /** Keeps a text; `''` forgets it. */
  keepText(target: DraftTarget, text: string): Promise<void>;

  /** Drafts that were sent and have not been accepted, oldest first. */
  outbox(discussion: DiscussionId): Promise<readonly CommentDraft[]>;
  /**
   * Keeps a draft that is being sent, and forgets the text that was kept for its place: both or neither, so that a page that
   * is left meanwhile has it exactly once.
   */
  keepUnsent(discussion: DiscussionId, draft: CommentDraft): Promise<void>;
  forgetUnsent(discussion: DiscussionId, draft: CommentId): Promise<void>;

  /** Who the reader said to be, if they asked to be remembered. */
  reader(): Promise<Reader | undefined>;
  /** Remembers; `undefined` forgets. */
  keepReader(reader: Reader | undefined): Promise<void>;
}
