import type { Adapter, CallOptions } from '../core/adapter.js';
import { type CommentDraft } from '../core/draft.js';
import type { CommentId, CommentRecord, DiscussionId } from '../core/records.js';
/** What a back end must be able to do. */
export interface WholeDiscussion {
    /** All that readers see of a discussion; nothing for one the back end does not know. */
    readAll(id: DiscussionId, call?: CallOptions): Promise<readonly CommentRecord[]>;
    /** Stores a draft. `root` is the uppermost comment above a reply. Rejects with `conflict` for words it has already. */
    send(id: DiscussionId, draft: CommentDraft, root: CommentId | null, call?: CallOptions): Promise<CommentRecord>;
    /** The newest comments, to find among them one whose first answer was lost. */
    newest(id: DiscussionId, call?: CallOptions): Promise<readonly CommentRecord[]>;
    /** The author id of the reader who is signed in; nothing where nobody is, or it could not be found out. Never rejects. */
    readerId(): Promise<string | undefined>;
}
export declare const wholeDiscussions: (backEnd: WholeDiscussion) => Pick<Adapter, 'list' | 'add'>;
