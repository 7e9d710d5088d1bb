import type { Act } from './act.js';
import type { Adapter, CommentOrder, CommentPage, IdentityField, ListQuery, Permission } from './adapter.js';
import type { CommentDraft } from './draft.js';
import type { AfterwordError } from './errors.js';
import type { CommentAuthor, CommentId, CommentRecord, DiscussionId } from './records.js';
import type { DraftLimits } from './session.js';
import type { Thread } from './thread.js';
/** The first page is on its way. */
export interface LoadingState {
    readonly status: 'loading';
}
/** The first page could not be had; `load()` tries again. */
export interface FailedState {
    readonly status: 'failed';
    readonly error: AfterwordError;
}
/** Comments that no page had yet. */
export interface MissingComments {
    /** What lists them. */
    readonly query: ListQuery;
    /** The root before which they belong; absent if they are replies, or belong at the end. */
    readonly before?: CommentId | undefined;
    /** How many there are, if they are replies. */
    readonly remaining?: number | undefined;
}
/** There is something to show, if only emptiness. */
export interface ReadyState extends Thread {
    readonly status: 'ready';
    readonly order: CommentOrder;
    /** Approved comments, and those of this reader that are on their way. */
    readonly total: number;
    /** `available` waits for `more()`; `failed` can be tried again with it. */
    readonly more: 'none' | 'available' | 'loading' | 'failed';
    /** What is not loaded yet. */
    readonly missing: readonly MissingComments[];
    readonly closed: boolean;
    /** Comments of others that came since and wait for `showUnseen()`, so that nothing moves under a reader's eyes. */
    readonly unseenCount: number;
    /** The number of the newest change that it includes. */
    readonly version: number;
    /** The article's title, as the back end knows it. */
    readonly title: string | undefined;
    /** What this reader may do here: what the adapter can, less what the session forbids. */
    readonly permissions: ReadonlySet<Permission>;
    /** The signed-in reader; `null` for a guest. */
    readonly author: CommentAuthor | null;
    /** What a guest must say of themselves. */
    readonly requiredFields: readonly IdentityField[];
    /** Whether a guest may write only once they have signed in. */
    readonly signInRequired?: boolean | undefined;
    /** Whether this reader may ask for mails about replies. */
    readonly repliesByMail?: boolean | undefined;
    /** What the rules of the site say of a new comment, if they say anything. */
    readonly limits?: DraftLimits | undefined;
}
/** A frozen snapshot. Nodes that did not change are the same objects as in the snapshot before. */
export type DiscussionState = LoadingState | FailedState | ReadyState;
/** Why a new state came about. */
export type Transition = 
/** The first page, or a new one, is there (or on its way). */
{
    readonly type: 'page';
}
/** The first page is there. */
 | {
    readonly type: 'loaded';
}
/** Something changed elsewhere. */
 | {
    readonly type: 'changed';
}
/** What an earlier visit left typed and not sent is in `texts` now; `last` is what was typed last. */
 | {
    readonly type: 'recalled';
    readonly last: CommentId | null;
}
/** A draft of this reader shows, and can still be undone. */
 | {
    readonly type: 'waiting';
}
/** A draft of this reader is on its way, by itself where it failed before because the back end was away. */
 | {
    readonly type: 'sending';
    readonly isByItself: boolean;
}
/** A draft of this reader was taken back. */
 | {
    readonly type: 'withdrawn';
}
/** A draft of this reader was stored. */
 | {
    readonly type: 'posted';
    readonly comment: CommentRecord;
}
/** An act on a comment waits, is being saved, is stored, or is dismissed. */
 | {
    readonly type: 'act';
}
/** A call failed; with a draft, it was that draft's sending; with an act, that act. */
 | {
    readonly type: 'error';
    readonly error: AfterwordError;
    readonly draft?: CommentDraft;
    readonly act?: Act;
};
export type DiscussionListener = (state: DiscussionState, transition: Transition) => void;
/** What is said of an act, beside the comment it is done to. */
type ActOptions<Type extends Act['type']> = Omit<Extract<Act, {
    readonly type: Type;
}>, 'type' | 'comment'>;
/**
 * What a reader can do to stored comments. Each method is there as soon as the adapter has the ability. An act shows at once.
 * When it fails the comment is as before, and the reason is in the node's `progress`. Of one act on one comment one call is under
 * way at a time; what is asked for meanwhile waits, and the last wish wins. All callers get the outcome of the last wish.
 *
 * Each rejects before anything is shown: with `forbidden` if the reader has no permission, with what the back end would say if it is
 * known already (`not-found`, `conflict`, `invalid`), with `network` if the code cannot be loaded. Else with the adapter's reason.
 */
export interface DiscussionActs {
    readonly edit?: (comment: CommentId, change: ActOptions<'edit'>) => Promise<void>;
    /** With `wait`, the comment stays for so many milliseconds, in which `dismiss` undoes the removal; the promise then resolves too.
     *  Meanwhile the node's `progress` says that it waits. */
    readonly remove?: (comment: CommentId, removal?: ActOptions<'remove'>) => Promise<void>;
    readonly react?: (comment: CommentId, reaction: ActOptions<'react'>) => Promise<void>;
    readonly report?: (comment: CommentId, report: ActOptions<'report'>) => Promise<void>;
    readonly moderate?: (comment: CommentId, moderation: ActOptions<'moderate'>) => Promise<void>;
}
/** The discussion under one article, for one reader. Made by `createDiscussion`. */
export interface Discussion extends DiscussionActs {
    readonly id: DiscussionId;
    readonly adapter: Adapter;
    readonly state: DiscussionState;
    /** What is typed and not sent, by the comment it answers; `''` once it was sent. Kept as long as the page. */
    readonly typedTexts: Map<CommentId | null, string>;
    /** The time by the back end's clock as far as it is known, in milliseconds since 1970. */
    readonly now: () => number;
    /** Calls back after every change, until the returned function is called. What a listener throws is reported as an
     *  uncaught error of the page, and disturbs neither the other listeners nor the call that made the change. */
    subscribe(listener: DiscussionListener): () => void;
    /** Asks for the first page, again if need be. Never rejects: the state tells. */
    load(): Promise<void>;
    /** Asks for the next page, or for the missing comments that are given. Never rejects. */
    more(wanted?: MissingComments): Promise<void>;
    /**
     * Asks for the page that a comment is on, and takes it in. What is missing above it stays missing, and `missing` says where.
     *
     * @throws AfterwordError `not-found` if there is no such comment, or this reader may not see it; `network` and others
     */
    find(comment: CommentId): Promise<void>;
    /** Shows a page that was kept on an earlier visit. Only while the first page could not be loaded. `load` replaces it. */
    showKept(page: CommentPage): void;
    /** Takes in a comment that was heard of in another way, and shows it. */
    include(comment: CommentRecord): void;
    /** Shows what came since; returns the first of it. */
    showUnseen(): CommentId | undefined;
    /** Shows the roots in another order. */
    reorder(order: CommentOrder): Promise<void>;
    /**
     * Sends a draft. It shows at once as `sending`, then as the stored record or as `failed`; the promise tells the same
     * story. With `wait`, it shows as `waiting` for so many milliseconds, in which `takeBackUnsent` undoes it.
     *
     * @throws AfterwordError `invalid` at once, before anything is shown; `aborted` if it was undone; else whatever the adapter
     *   rejected with
     */
    post(draft: CommentDraft, options?: {
        readonly wait?: number | undefined;
    }): Promise<CommentRecord>;
    /** Sends an unsent draft again, or does again what failed on a stored comment, as the reader sees it now. */
    retry(comment: CommentId): Promise<void>;
    /** Sends again what failed for want of a connection, or of a sign-in, and asks who the reader is where that failed. */
    resendFailed(): void;
    /** Asks anew who the reader is, and for what failed while that was not known. */
    refresh(): Promise<void>;
    /** Takes an unsent draft back and returns it, for the reader to change. */
    takeBackUnsent(draft: CommentId): CommentDraft | undefined;
    /** Forgets that an act failed, or undoes one that waits. */
    dismiss(act: Act): void;
    /** Sends at once what waits to be undone. Call it when the page is left. */
    sendNow(): void;
    /** Whether something of this reader is under way or waits to be sent: a draft or an act. */
    readonly isSaving: boolean;
    /** Aborts what is in flight and stops watching. Unsent drafts stay in the reader's store. */
    close(): void;
}
export {};
