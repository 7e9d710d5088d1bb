// How often a comment changed, where its file does not count it: an edit and a removal are what can have happened to it. A removal
// counts for two, so that whoever edits and then removes is later than whoever only did the one.
import type { CommentRecord } from '../core/records.js';

export const impliedRevision = ({ editedAt, status }: Pick<CommentRecord, 'editedAt' | 'status'>): number =>
  1 + (editedAt ? 1 : 0) + (status === 'removed' || status === 'spam' ? 2 : 0);
