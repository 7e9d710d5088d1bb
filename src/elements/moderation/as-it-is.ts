// A comment as somebody else left it, after an act that came too late.
import type { Adapter } from '../../core/adapter.js';
import type { CommentRecord } from '../../core/records.js';
import type { Item } from './item.js';

/** As far as the adapter can tell: readers are not shown spam, and not every adapter has a log. */
export const asItIs = async (adapter: Adapter, { discussion, id }: CommentRecord): Promise<Partial<Item>> => {
  const [page, log] = await Promise.all([
    adapter.list(discussion, { around: id, limit: 1 }).catch(() => undefined),
    adapter.decisions?.({ discussion, comment: id, limit: 1 }).catch(() => undefined),
  ]);
  const record = page?.records.find((one) => one.id === id);
  return { ...(record && { record }), note: { type: 'conflict', other: log?.decisions[0] } };
};
