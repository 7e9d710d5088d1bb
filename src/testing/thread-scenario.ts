// A discussion with a few comments, for cases that add to it or change it.
import type { Adapter } from '../core/adapter.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import { scenario, type ConformanceCase, type OpenTarget } from './conformance.js';
import { archiveOf, freshDiscussion, recordsOf } from './fixtures.js';

/** A scenario with one discussion that has a root, its reply, and a second root. */
export const within =
  (body: (open: OpenTarget & { readonly id: DiscussionId }) => Promise<void>): ConformanceCase['run'] =>
  async (target) => {
    const id = freshDiscussion();
    const comments = recordsOf(id, [{ id: 'root' }, { id: 'reply', parent: 'root' }, { id: 'other root' }]);
    await scenario((open) => body({ ...open, id }), archiveOf(id, comments))(target);
  };

export const find = async (adapter: Adapter, id: DiscussionId, comment: string): Promise<CommentRecord | undefined> =>
  (await adapter.list(id)).records.find((record) => record.id === comment);
