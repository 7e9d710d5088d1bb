// What an importer gives, piece by piece: what is known of a discussion, and its comments. In any order and as often as it
// likes; whoever takes them in needs to hold no more than one piece at a time.
import type { ArchivedDiscussion } from '../core/archive.js';
import type { CommentRecord } from '../core/records.js';

export type Entry =
  | { readonly type: 'discussion'; readonly about: Omit<ArchivedDiscussion, 'comments'> }
  | { readonly type: 'comment'; readonly comment: CommentRecord };
