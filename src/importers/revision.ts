// The revision of a comment in a file without revisions: one more for an edit and two more for a removal, so that an edited and then
// removed comment has a higher revision than one that was only edited or only removed.
import type { CommentRecord } from '../core/records.js';

export const impliedRevision = ({ editedAt, status }: Pick<CommentRecord, 'editedAt' | 'status'>): number =>
  1 + (editedAt ? 1 : 0) + (status === 'removed' || status === 'spam' ? 2 : 0);
