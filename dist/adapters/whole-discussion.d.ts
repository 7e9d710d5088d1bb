import type { Adapter, CallOptions } from '../core/adapter.js';
import { type CommentDraft } from '../core/draft.js';
import type { CommentId, CommentRecord, DiscussionId } from '../core/records.js';
/** What a back end must be able to do. */
export interface WholeDiscussion {
    /** All visible comments of a discussion; none for an unknown one. */
    readAll(id: DiscussionId, call?: CallOptions): Promise<readonly CommentRecord[]>;
    /** Stores a draft. `root` is the root of the thread of a reply. Rejects with `conflict` for a duplicate text. */
    send(id: DiscussionId, draft: CommentDraft, root: CommentId | null, call?: CallOptions): Promise<CommentRecord>;
    /** The newest comments: among them may be one whose answer was lost. */
    newest(id: DiscussionId, call?: CallOptions): Promise<readonly CommentRecord[]>;
    /** The author id of the signed-in reader; `undefined` if there is none or it cannot be found out. Never rejects. */
    readerId(): Promise<string | undefined>;
}
/**
 * The words of a text, to find out whether two texts say the same although a back end has made HTML of one of them. A tag ends
 * before the next `<`: otherwise each `<` of a text without `>` would be looked at up to the end of the text.
 */
export declare const wordsIn: (source: string) => string;
/** Marks the comments of the signed-in reader's account. The back end does not tell which comments are a guest's own. */
export declare const markOwn: (records: readonly CommentRecord[], readerId: Promise<string | undefined>) => Promise<readonly CommentRecord[]>;
export declare const wholeDiscussions: (backEnd: WholeDiscussion) => Required<Pick<Adapter, 'list' | 'add' | 'search'>>;
