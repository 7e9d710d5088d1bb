// Fetches a comment that may be on no page yet.
import type { AfterwordError } from '../../core/errors.js';
import type { CommentId } from '../../core/records.js';
import { readyState, type List } from './finding-list.js';

export type Arrival = 'there' | 'not-here' | 'failed';

/** @param isWanted whether the reader still wants to go there */
export const fetchComment = async (list: List, id: CommentId, isWanted: () => boolean): Promise<Arrival> => {
  const { discussion } = list;
  const has = (): boolean => !!readyState(list)?.nodesById.has(id);
  try {
    if (!has()) await discussion!.find(id);
    // An adapter may not know how to find a comment, and have given the first page.
    while (!has() && isWanted() && readyState(list)?.more === 'available') await discussion!.more();
  } catch (thrown) {
    if ((thrown as AfterwordError).code !== 'not-found') return 'failed';
  }
  return has() ? 'there' : 'not-here';
};
