import { type Act, type CommentProgress } from './act.js';
import type { Schedule } from './back-off.js';
import type { DiscussionData, MutableData } from './discussion-data.js';
import type { Transition } from './discussion-state.js';
import type { ReaderSession } from './reader-session.js';
import type { CommentId, CommentRecord, DiscussionId } from './records.js';
import { type Arrange } from './replace-node.js';
import { type ActAdapter } from './send-act.js';
export interface ActsOptions {
    readonly adapter: ActAdapter;
    readonly id: DiscussionId;
    /** Takes back what is under way. */
    readonly signal: AbortSignal;
    /** What the reader may do. */
    readonly session: Pick<ReaderSession, 'current'>;
    /** What is known of a comment, without the patches. */
    readonly recordOf: (comment: CommentId) => CommentRecord | undefined;
    /** Told of a record as it is stored now, before the patch over it goes. */
    readonly onStored: (record: CommentRecord, arrange: Arrange) => void;
    /** Called after each change of what is under way or failed. */
    readonly onChange: (transition: Transition, arrange: Arrange) => void;
    /** Milliseconds since 1970. */
    readonly now: () => number;
    /** Runs what waits to be undone. Default: a timer. */
    readonly schedule?: Schedule | undefined;
}
export interface Acts {
    /** What is under way and what failed, by comment. The entry of a comment is the same object as long as nothing of it changes. */
    readonly progress: ReadonlyMap<CommentId, CommentProgress>;
    /** The entry of one comment; empty if there is none. */
    progressOf(comment: CommentId): CommentProgress;
    /** Whether anything is under way, or waits to be sent. */
    readonly isSaving: boolean;
    /**
     * Does something to a comment. All who want the same act on one comment get the outcome of the last wish.
     *
     * @throws AfterwordError at once, before anything is shown, where it cannot be done to the comment as it is known; else
     *   whatever the adapter rejected with
     */
    act(act: Act): Promise<void>;
    /** A record as the reader wants it to be. The same object as long as neither the record nor an act on it changes. */
    patched(record: CommentRecord): CommentRecord;
    /** The records with an act on them, as the reader wants them to be. */
    patches(): readonly CommentRecord[];
    /** A copy of the data in which few records will change. */
    readonly copyOf: (data: DiscussionData) => MutableData;
    /** Arranges a thread in which nothing but this comment has changed. */
    arrangeWith(comment: CommentId): Arrange;
    /** Does again what failed on a comment, as the reader sees the comment now. */
    retry(comment: CommentId): Promise<void>;
    /** Forgets that an act failed, or undoes one that waits. */
    dismiss(act: Act): void;
    /** Sends at once what waits to be undone: the page is being left. */
    sendNow(): void;
}
export type CreateActs = (options: ActsOptions) => Acts;
export declare const createActs: CreateActs;
