// The IndexedDB adapter: a discussion kept in this browser and shared by its tabs. The embedded default.
// It keeps a mirror of the discussions it lists, brought up to date from the log: a page after the first, or a list after
// a change, reads what is new and not what is there. How a discussion lies in the database is told in idb-shelf.ts.
import type { Adapter, CallOptions, Changes } from '../core/adapter.js';
import { accept, discussionClosed, edit, react, remove } from '../core/commands.js';
import { throwIfAborted } from '../core/errors.js';
import { follow, type Following } from '../core/follow.js';
import { pageOf } from '../core/paging.js';
import type { CommentId, CommentRecord, DiscussionId } from '../core/records.js';
import { idbConnection } from './idb-connection.js';
import { IdbShelf, type Facts } from './idb-shelf.js';

export interface IndexedDbAdapterOptions {
  /** The database's name, and that of the channel its tabs talk on. Default `afterword`. */
  readonly database?: string;
  /** The store's clock, milliseconds since 1970. */
  readonly now?: () => number;
}

interface Mirror {
  facts: Facts;
  readonly records: Map<CommentId, CommentRecord>;
}

export const indexedDbAdapter = ({ database = 'afterword', now = Date.now }: IndexedDbAdapterOptions = {}): Adapter => {
  const connection = idbConnection(database);
  const mirrors = new Map<DiscussionId, Mirror>();
  const followers = new Map<Following, DiscussionId>();
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

  const read = <T>(
    id: DiscussionId,
    signal: AbortSignal | undefined,
    work: (shelf: IdbShelf) => Promise<T>,
  ): Promise<T> =>
    connection.use('readonly', async (store) => {
      throwIfAborted(signal);
      return await work(await IdbShelf.open(store, id));
    });

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

  const mirrorOf = (id: DiscussionId, signal: AbortSignal | undefined): Promise<Mirror> =>
    read(id, signal, async (shelf) => {
      const mirror = mirrors.get(id) ?? { facts: shelf.facts, records: new Map() };
      const known = mirrors.has(id) && mirror.facts.version <= shelf.facts.version;
      if (!known) mirror.records.clear();
      const news = known ? await shelf.changedAfter(mirror.facts.version) : await shelf.all();
      for (const record of news) mirror.records.set(record.id, record);
      mirror.facts = shelf.facts;
      mirrors.set(id, mirror);
      return mirror;
    });

  const changesOf = (id: DiscussionId, since: number, signal: AbortSignal | undefined): Promise<Changes> =>
    read(id, signal, async (shelf) => {
      const { version, total, closed = false } = shelf.facts;
      return { records: await shelf.changedAfter(since), version, total, closed };
    });

  return {
    name: 'indexeddb',

    async list(id, query, call) {
      const { facts, records } = await mirrorOf(id, call?.signal);
      throwIfAborted(call?.signal);
      const { restored: _, ...about } = facts;
      return { ...about, ...pageOf(records.values(), query) };
    },

    add(id, draft, call) {
      return write(id, call?.signal, async (shelf) => {
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

    edit(id, comment, change, call) {
      return write(id, call?.signal, (shelf) => shelf.change(comment, (record) => edit(record, change, now())));
    },

    async remove(id, comment, call) {
      await write(id, call?.signal, (shelf) => shelf.change(comment, remove));
    },

    react(id, comment, reaction, call) {
      return write(id, call?.signal, (shelf) => shelf.change(comment, (record) => react(record, reaction)));
    },

    restore({ id, comments, ...about }, call) {
      return write(id, call?.signal, (shelf) => shelf.restore(comments, about));
    },

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
