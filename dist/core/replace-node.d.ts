import type { CommentProgress } from './act.js';
import type { CommentOrder } from './adapter.js';
import type { CommentRecord } from './records.js';
import type { Thread } from './thread.js';
/** Gives a thread after a change; nothing, if all comments must be arranged anew. */
export type Arrange = (thread: Thread, order: CommentOrder) => Thread | undefined;
/**
 * The same thread where nothing changes: each copy of ten thousand comments takes time.
 *
 * @param record the comment as it is shown now
 */
export declare const withNode: (thread: Thread, order: CommentOrder, record: CommentRecord, progress: CommentProgress | undefined) => Thread | undefined;
