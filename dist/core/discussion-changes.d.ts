import type { Act } from './act.js';
import type { Acts, CreateActs } from './acts.js';
import { type ChangeContext } from './data-changes.js';
import type { DiscussionData } from './discussion-data.js';
import type { Discussion, Transition } from './discussion-state.js';
import { type Outbox, type OutboxOptions } from './outbox.js';
import type { ReaderSession } from './reader-session.js';
import type { Arrange } from './replace-node.js';
import type { CommentRecord } from './records.js';
import type { Thread } from './thread.js';
/** The part of a discussion that shows its pages, as its changes use it. */
export interface DiscussionCore {
    readonly options: OutboxOptions & {
        readonly holdUnseen?: () => boolean;
    };
    /** Aborted when the discussion is closed. */
    readonly signal: AbortSignal;
    readonly session: Pick<ReaderSession, 'current'>;
    readonly data: () => DiscussionData;
    readonly thread: () => Thread;
    /** How the thread is arranged, and whether there is more. */
    readonly context: () => Pick<ChangeContext, 'order' | 'hasMore'>;
    /**
     * Goes on to other data, and shows it.
     *
     * @param arrange gives the thread, where that takes less than arranging all comments anew
     */
    readonly update: (next: DiscussionData, transition: Transition, arrange?: Arrange) => void;
    /** An answer without the records that break the contract. */
    readonly withValidRecords: <Answer extends {
        readonly records: readonly CommentRecord[];
    }>(answer: Answer) => Answer;
}
export interface DiscussionChanges extends Pick<Outbox, 'unsent' | 'forget' | 'now' | 'post' | 'resendFailed' | 'takeBackUnsent'>, Pick<Discussion, 'include' | 'showUnseen' | 'retry' | 'dismiss' | 'sendNow' | 'isSaving'> {
    /** What this reader does to stored comments; there from the first act on. */
    readonly acts: Pick<Acts, 'patches' | 'progress'> | undefined;
    /** Takes up the changes that waited for a page. */
    withDeferred(data: DiscussionData): DiscussionData;
    /** Listens for what others write, and takes up what an earlier visit left. Returns what ends the listening. */
    start(since: number, typedTexts: Discussion['typedTexts']): (() => void) | undefined;
    act(wish: Act): Promise<void>;
}
export type CreateChanges = (core: DiscussionCore) => DiscussionChanges;
/** @param loadActs called with each act; most readers do nothing to stored comments */
export declare const changesWith: (loadActs: () => Promise<{
    readonly createActs: CreateActs;
}>) => CreateChanges;
