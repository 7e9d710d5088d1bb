import type { Decision, QueueDetails, SeenComment } from '../../core/adapter.js';
import type { AfterwordError } from '../../core/errors.js';
import type { CommentRecord } from '../../core/records.js';
import type { COMMENT_MODERATIONS } from '../../core/vocabulary.js';
/** What a moderator decides about a comment. */
export type CommentAct = (typeof COMMENT_MODERATIONS)[number] | 'restore';
/** What a moderator does to a comment or from it. */
export type DoneAct = CommentAct | 'edit' | 'reply' | 'close' | 'open' | 'undo';
export type Note = {
    readonly type: 'done';
    readonly act: DoneAct;
}
/** Its author has changed it since it was loaded. */
 | {
    readonly type: 'edited';
} | {
    readonly type: 'failed';
    readonly error: AfterwordError;
}
/** Another moderator was faster. `other` is what they did, if that is known. */
 | {
    readonly type: 'conflict';
    readonly other: Decision | undefined;
};
export interface Undo {
    /** The id of the decision in the log. */
    readonly decision: string;
    readonly act: CommentAct;
    /** The comment as it was before. */
    readonly before: CommentRecord;
    readonly reports: QueueDetails['reports'];
}
export interface Item {
    readonly key: string;
    readonly record: CommentRecord;
    readonly details: QueueDetails | undefined;
    /** Whether a call is under way. */
    readonly isSaving: boolean;
    readonly note: Note | undefined;
    /** What the moderator decided here last, and can undo. */
    readonly undo: Undo | undefined;
}
export declare const keyFor: (discussion: string, comment: string) => string;
export declare const itemOf: (record: CommentRecord, details: QueueDetails | undefined) => Item;
export declare const seenIn: ({ record }: Item) => SeenComment;
/**
 * The comment as an act leaves it. A removed comment keeps its words on this page, so that one sees what was removed.
 *
 * @param status the status that the store says it has then
 */
export declare const afterDecision: (record: CommentRecord, act: CommentAct, status?: CommentRecord['status']) => CommentRecord;
/** What can be decided about a comment, in the order of the buttons. To approve what is approved settles its reports. */
export declare const decisionsFor: ({ record, details }: Item) => readonly CommentAct[];
