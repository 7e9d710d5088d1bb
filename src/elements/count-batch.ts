// Many counts on a page, one request: whatever is asked of an adapter within one task is asked together.
import type { Adapter } from '../core/adapter.js';
import type { DiscussionId } from '../core/records.js';

type Counts = Promise<ReadonlyMap<DiscussionId, number>>;

interface Batch {
  readonly ids: Set<DiscussionId>;
  readonly counts: Counts;
}

const batches = new WeakMap<Adapter, Batch>();

const ask = async (adapter: Adapter, ids: ReadonlySet<DiscussionId>): Counts => {
  await Promise.resolve();
  batches.delete(adapter);
  if (adapter.count) return await adapter.count([...ids]);
  const pages = Array.from(ids, async (id) => [id, (await adapter.list(id, { limit: 1 })).total] as const);
  return new Map(await Promise.all(pages));
};

/** How many responses a discussion has. */
export const countOf = async (adapter: Adapter, id: DiscussionId): Promise<number> => {
  let batch = batches.get(adapter);
  if (!batch) {
    const ids = new Set<DiscussionId>();
    batch = { ids, counts: ask(adapter, ids) };
    batches.set(adapter, batch);
  }
  batch.ids.add(id);
  return (await batch.counts).get(id) ?? 0;
};
