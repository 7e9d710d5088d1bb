// Reads a discussion page by page.
import type { Adapter, ListQuery } from '../core/adapter.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import { expectThat } from './expect.js';

/** All pages of a discussion, including the rest of truncated threads. */
export const walk = async (adapter: Adapter, id: DiscussionId, query: ListQuery = {}): Promise<CommentRecord[][]> => {
  const pages: CommentRecord[][] = [];
  const rest: ListQuery[] = [query];
  for (let next = rest.shift(); next; next = rest.shift()) {
    const { records, cursor, truncated = [] } = await adapter.list(id, next);
    pages.push([...records]);
    expectThat(pages.length < 1000, 'the pages come to an end');
    for (const { thread, cursor: from } of truncated) rest.push({ thread, cursor: from });
    if (cursor !== undefined) rest.push({ ...next, cursor });
  }
  return pages;
};
