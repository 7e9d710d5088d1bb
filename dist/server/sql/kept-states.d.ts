import type { OwnComment } from '../../core/own-comments.js';
import type { CommentRecord } from '../../core/records.js';
import type { CommentRow, Database, DecisionRow, Tables, Work } from './tables.js';
type Words = Pick<CommentRecord, 'author' | 'body' | 'editedAt' | 'editedBy' | 'reactions'>;
export interface KeptState {
    readonly status: CommentRecord['status'];
    readonly pinned?: boolean;
    /** Only if the decision changed them. */
    readonly words?: Words;
    readonly email?: string;
    readonly reports?: readonly Omit<Tables['afterword_reports'], 'discussion' | 'comment' | 'network'>[];
    readonly versions?: readonly Omit<Tables['afterword_versions'], 'discussion' | 'comment'>[];
}
/**
 * Everything that a decision may take from a comment.
 *
 * @param withWords whether the decision changes its words
 */
export declare const stateOf: (work: Work, row: CommentRow, withWords: boolean) => Promise<KeptState>;
/** The record as it was before the decision. */
export declare const recordBefore: (record: CommentRecord, { status, pinned, words }: KeptState) => CommentRecord;
/** Puts the reports, the address and the earlier versions of a comment back. */
export declare const giveBack: (work: Work, row: CommentRow, state: KeptState) => Promise<void>;
/** Deletes the address, the subscription and the earlier versions of a comment that a moderator removed. Its reactions stay while it can be restored. */
export declare const takeAway: (work: Work, { discussion, id }: CommentRow) => Promise<void>;
/** The kept state of a decision, if it can still be undone. */
export declare const keptIn: (row: DecisionRow | undefined, now: number) => KeptState | undefined;
/** A removed comment's row with the words that it had, as long as they are kept. */
export declare const withKeptWords: (row: CommentRow, decision: DecisionRow | undefined, now: number) => CommentRecord;
/** Deletes what can no longer be undone. Returns whether there is more. */
export declare const forgetExpired: (db: Database, now: number) => Promise<boolean>;
/** Deletes at once what moderators could restore of a reader's comments: of these, or without a list of all. */
export declare const forgetOwn: (db: Database, owner: string, comments: readonly OwnComment[] | undefined) => Promise<void>;
export {};
