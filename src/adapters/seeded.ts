// Another adapter, given a history: before a discussion is first used on a page, what an archive holds of it is restored
// into the store. Restoring is idempotent, so an archive that grows later brings only its news.
import type { Adapter, CallOptions } from '../core/adapter.js';
import type { Archive } from '../core/archive.js';
import type { DiscussionId } from '../core/records.js';

/**
 * @param adapter one that can `restore`
 * @param archive asked for at the first use, and again only after it failed
 */
export const seededAdapter = (adapter: Adapter, archive: (call?: CallOptions) => Promise<Archive>): Adapter => {
  const ready = new Map<DiscussionId, Promise<unknown>>();

  const seed = async (id: DiscussionId): Promise<void> => {
    const { discussions } = await archive();
    const discussion = discussions.find((candidate) => candidate.id === id);
    if (discussion) await adapter.restore?.(discussion);
  };
  const seeded = async (id: DiscussionId): Promise<void> => {
    let seeding = ready.get(id);
    if (!seeding) {
      seeding = seed(id);
      seeding.catch(() => ready.delete(id));
      ready.set(id, seeding);
    }
    await seeding;
  };

  const { list, add, count } = adapter;
  return {
    ...adapter,
    async list(id, query, call) {
      await seeded(id);
      return await list(id, query, call);
    },
    async add(id, draft, call) {
      await seeded(id);
      return await add(id, draft, call);
    },
    ...(count && {
      async count(ids: readonly DiscussionId[], call?: CallOptions) {
        await Promise.all(ids.map(seeded));
        return await count(ids, call);
      },
    }),
  };
};
