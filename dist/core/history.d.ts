import type { CommentBody, CommentRecord } from './records.js';
/** A text that a comment had before it was edited. */
export interface EarlierVersion {
    readonly body: CommentBody;
    /** When this text was written; ISO 8601. */
    readonly writtenAt: string;
}
/** Earlier versions of a comment that are kept, the newest ones, */
export declare const MOST_VERSIONS = 20;
/**
 * The earlier versions that are kept when a comment is edited, newest first. A text that readers did not see, because it waited for a
 * moderator, is not kept. If a moderator edits somebody else's comment, nothing is kept: that takes words away.
 *
 * @param earlier what was kept before
 * @param isByModerator whether a moderator edits somebody else's comment
 */
export declare const versionsAfterEdit: (earlier: readonly EarlierVersion[], before: CommentRecord, after: CommentRecord, isByModerator: boolean) => readonly EarlierVersion[];
