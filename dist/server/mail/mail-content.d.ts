import type { CommentId, DiscussionId } from '../../core/records.js';
interface About {
    readonly discussion: DiscussionId;
    readonly comment: CommentId;
}
export type MailContent = 
/** To a moderator: one comment waits. */
({
    readonly mail: 'waiting';
    readonly to: string;
} & About)
/** To a moderator: readers reported one comment. */
 | ({
    readonly mail: 'reported';
    readonly to: string;
} & About)
/** To a moderator: all that waits or was reported. */
 | {
    readonly mail: 'digest';
    readonly to: string;
} | ({
    readonly mail: 'reply';
    readonly subscriber: string;
} & About) | {
    readonly mail: 'confirmation';
    readonly subscriber: string;
    readonly discussion: DiscussionId;
};
export {};
