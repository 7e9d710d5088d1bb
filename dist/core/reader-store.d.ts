import type { CommentDraft } from './draft.js';
import type { KeptPages } from './kept-page.js';
import type { CommentId, DiscussionId } from './records.js';
/** What a reader says of themselves. */
export interface Reader {
    readonly name: string;
    readonly email: string;
    readonly url: string;
}
/** A draft in the outbox. */
export interface UnsentDraft extends CommentDraft {
    /** Until when the reader can undo the sending, in milliseconds since 1970. Until then no other page sends it. */
    readonly sendAt?: number;
}
/** Where a text is to be added: under a comment, or, with `null`, under the article. */
export interface DraftTarget {
    readonly discussion: DiscussionId;
    readonly parent: CommentId | null;
}
/**
 * Keeps a reader's texts over a reload. Calls take effect at once and in the order in which they are made, because the page may
 * be closed before they are answered. Every method may reject (a private window, a full disk).
 */
export interface ReaderStore {
    /**
     * The texts that were typed in a discussion and not sent, by the comment that they answer; the last one typed is last. They
     * are those of this page, and of pages that are closed, but not those of another open tab.
     */
    texts(discussion: DiscussionId): Promise<ReadonlyMap<CommentId | null, string>>;
    /** Keeps a text; `''` forgets it. */
    keepText(target: DraftTarget, text: string): Promise<void>;
    /** Drafts that were sent and are not stored yet, oldest first. */
    outbox(discussion: DiscussionId): Promise<readonly UnsentDraft[]>;
    /**
     * Keeps a draft that is being sent, and forgets the text that was kept for its place: both or neither, so that a page that
     * is left meanwhile has it exactly once.
     */
    keepUnsent(discussion: DiscussionId, draft: UnsentDraft): Promise<void>;
    forgetUnsent(discussion: DiscussionId, draft: CommentId): Promise<void>;
    /** Who the reader said they are, if they asked to be remembered. */
    reader(): Promise<Reader | undefined>;
    /** Remembers; `undefined` forgets. */
    keepReader(reader: Reader | undefined): Promise<void>;
    /** The comments that the reader saw last, for when the back end cannot be reached. Without it none are kept. */
    pages?(): Promise<KeptPages>;
}
