// The IndexedDB adapter: a discussion kept in this browser and shared by its tabs. The embedded default.
// How a discussion lies in the database is told in idb-shelf.ts.
import type { Adapter, CallOptions, Changes, RestoreReport } from '../core/adapter.js';
import type { Archive, ArchivedDiscussion } from '../core/archive.js';
import { accept, discussionClosed } from '../core/commands.js';
import { throwIfAborted } from '../core/errors.js';
import { follow, type Following } from '../core/follow.js';
import { forReaders, pageOf } from '../core/paging.js';
import type { DiscussionId } from '../core/records.js';
import { idbConnection } from './idb-connection.js';
import { IdbShelf } from './idb-shelf.js';

export interface IndexedDbAdapterOptions {
  /** The database's name, and that of the channel its tabs talk on. Default `afterword`. */
  readonly database?: string;
  /** Asked for before a discussion is first used; what it holds of it is restored, so that an archive can grow. */
  readonly archive?: (() => Promise<Archive>) | undefined;
  /** The store's clock, milliseconds since 1970. */
  readonly now?: () => number;
}

export const indexedDbAdapter = ({
  database = 'afterword',
  archive,
  now = Date.now,
}: IndexedDbAdapterOptions = {}): Adapter => {
  const connection = idbConnection(database);
  const followers = new Map<Following, DiscussionId>();
  const seeds = new Map<DiscussionId, Promise<void>>();
  let channel: BroadcastChannel | undefined;

  const nudge = (id?: DiscussionId): void => {
    for (const [following, followed] of followers) if (id === undefined || followed === id) following.nudge();
  };
  const nudgeAll = (): void => nudge();

  /** The line to the other tabs. */
  const line = (): BroadcastChannel => {
    if (!channel) {
      channel = new BroadcastChannel(database);
      channel.onmessage = ({ data }) => nudge(data as DiscussionId);
      // A page that comes back from the back-forward cache has heard nothing meanwhile.
      addEventListener('pageshow', nudgeAll);
    }
    return channel;
  };

  const read = async <T>(
    id: DiscussionId,
    signal: AbortSignal | undefined,
    work: (shelf: IdbShelf) => Promise<T>,
  ): Promise<T> => {
    await seeded(id);
    return await connection.use('readonly', async (store) => {
      throwIfAborted(signal);
      return await work(await IdbShelf.open(store, id));
    });
  };

  const write = async <T>(
    id: DiscussionId,
    signal: AbortSignal | undefined,
    work: (shelf: IdbShelf) => Promise<T>,
  ): Promise<T> => {
    let changed = false;
    const result = await connection.use('readwrite', async (store) => {
      throwIfAborted(signal);
      const shelf = await IdbShelf.open(store, id);
      const done = await work(shelf);
      changed = shelf.close();
      return done;
    });
    if (changed) {
      nudge(id);
      line().postMessage(id);
    }
    return result;
  };

  const seed = async (id: DiscussionId): Promise<void> => {
    const { discussions = [] } = (await archive?.()) ?? {};
    const discussion = discussions.find((one) => one.id === id);
    if (discussion) await restore(discussion);
  };
  const seeded = (id: DiscussionId): Promise<void> => {
    const seeding = seeds.get(id) ?? seed(id);
    seeds.set(id, seeding);
    seeding.catch(() => seeds.delete(id));
    return seeding;
  };
  const restore = ({ id, comments, ...about }: ArchivedDiscussion, call?: CallOptions): Promise<RestoreReport> =>
    write(id, call?.signal, (shelf) => shelf.restore(comments, about));

  const changesOf = (id: DiscussionId, since: number, signal: AbortSignal | undefined): Promise<Changes> =>
    read(id, signal, async (shelf) => {
      const { version, total, closed = false } = shelf.facts;
      return { records: (await shelf.changedAfter(since)).map((record) => forReaders(record)), version, total, closed };
    });

  return {
    name: 'indexeddb',

    async list(id, query, call) {
      return await read(id, call?.signal, async (shelf) => {
        const { restored: _, ...about } = shelf.facts;
        return { ...about, ...pageOf(await shelf.all(), query) };
      });
    },

    async add(id, draft, call) {
      await seeded(id);
      return await write(id, call?.signal, async (shelf) => {
        const known = await shelf.find(draft.id);
        if (known) return known;
        if (shelf.facts.closed) throw discussionClosed();
        const parent = draft.parent === null ? undefined : await shelf.find(draft.parent);
        return shelf.put(accept(id, draft, parent, now()));
      });
    },

    async count(ids, call) {
      const totals = ids.map((id) => read(id, call?.signal, async ({ facts }) => facts.total));
      return new Map((await Promise.all(totals)).map((total, index) => [ids[index] ?? '', total]));
    },

    restore,

    changes(id, since, call) {
      return changesOf(id, since, call?.signal);
    },

    watch(id, since, onChange) {
      const ask = (from: number, { signal }: CallOptions): Promise<Changes> => changesOf(id, from, signal);
      const following = follow({ since, onChange, ask });
      followers.set(following, id);
      line();
      return () => {
        followers.delete(following);
        following.stop();
      };
    },

    close() {
      removeEventListener('pageshow', nudgeAll);
      channel?.close();
      channel = undefined;
      connection.close();
    },
  };
};
