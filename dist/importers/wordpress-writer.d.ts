import type { CommentId, DiscussionId } from '../core/records.js';
import type { LeavingDiscussion } from './archive-writer.js';
export interface WordpressWriterOptions {
    /** All discussions, from the beginning, each time: they are gone through three times. */
    readonly discussions: () => AsyncIterable<LeavingDiscussion>;
    /** The site's title. */
    readonly title?: string;
    /** E-mail addresses, if they are to go along: of some comments of a discussion. */
    readonly emailsOf?: (discussion: DiscussionId, comments: readonly CommentId[]) => Promise<ReadonlyMap<CommentId, string>>;
}
/** The text of the export, piece by piece. */
export declare function writeWordpress(options: WordpressWriterOptions): AsyncGenerator<string>;
