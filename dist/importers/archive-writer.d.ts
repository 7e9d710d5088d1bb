import { type ArchivedComment, type ArchivedDiscussion } from '../core/archive.js';
/** A discussion to be exported. */
export interface LeavingDiscussion {
    readonly about: Omit<ArchivedDiscussion, 'comments'>;
    readonly comments: AsyncIterable<ArchivedComment>;
}
/** One JSON document. */
export declare function archiveDocument(discussions: AsyncIterable<LeavingDiscussion>): AsyncGenerator<string>;
/** One record per line. */
export declare function archiveLines(discussions: AsyncIterable<LeavingDiscussion>): AsyncGenerator<string>;
