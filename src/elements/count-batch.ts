// Many counts on a page, few requests: the counts that are wanted of one adapter in one task are asked for together, as many as fit
// into an address. If a request fails, only its own counts are missing.
import type { Adapter } from '../core/adapter.js';
import { groupsOf } from '../core/counting.js';
import type { DiscussionId } from '../core/records.js';

/** The answers that are awaited, by discussion. */
type Answers = Promise<ReadonlyMap<DiscussionId, Promise<number | undefined>>>;

interface Batch {
  readonly ids: Set<DiscussionId>;
  readonly answers: Answers;
}

const batches = new WeakMap<Adapter, Batch>();

const ask = async (adapter: Adapter, ids: ReadonlySet<DiscussionId>): Answers => {
  await Promise.resolve();
  batches.delete(adapter);
  const answers = new Map<DiscussionId, Promise<number | undefined>>();
  const listed = async (id: DiscussionId): Promise<number> => (await adapter.list(id, { limit: 1 })).total;
  if (!adapter.count) for (const id of ids) answers.set(id, listed(id));
  else
    for (const group of groupsOf(ids)) {
      const counts = adapter.count(group);
      for (const id of group)
        answers.set(
          id,
          counts.then((totals) => totals.get(id)),
        );
    }
  return answers;
};

/** How many responses a discussion has; `undefined` if the adapter does not know. */
export const countOf = async (adapter: Adapter, id: DiscussionId): Promise<number | undefined> => {
  let batch = batches.get(adapter);
  if (!batch) {
    const ids = new Set<DiscussionId>();
    batch = { ids, answers: ask(adapter, ids) };
    batches.set(adapter, batch);
  }
  batch.ids.add(id);
  return await (await batch.answers).get(id);
};
