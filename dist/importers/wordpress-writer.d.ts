import type { CommentId, DiscussionId } from '../core/records.js';
import type { LeavingDiscussion } from './archive-writer.js';
export interface WordpressWriterOptions {
    /** All discussions; called three times, each call begins at the beginning. */
    readonly discussions: () => AsyncIterable<LeavingDiscussion>;
    /** The site's title. */
    readonly title?: string;
    /** Gets the e-mail addresses of some comments of a discussion, if these should be exported. */
    readonly emailsOf?: (discussion: DiscussionId, comments: readonly CommentId[]) => Promise<ReadonlyMap<CommentId, string>>;
}
/** The text of the export in pieces. */
export declare function writeWordpress(options: WordpressWriterOptions): AsyncGenerator<string>;
