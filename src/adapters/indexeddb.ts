// The IndexedDB adapter: it stores discussions in this browser, and its tabs share them. The default of the script.
// idb-shelf.ts defines the layout of the database.
import type { Adapter, CallOptions, Changes, RestoreOptions, RestoreReport } from '../core/adapter.js';
import type { Archive, ArchivedDiscussion } from '../core/archive.js';
import { createRecord, discussionClosed } from '../core/create-record.js';
import { asAfterwordError, throwIfAborted } from '../core/errors.js';
import { follow, type Following } from '../core/follow.js';
import { loadable } from '../core/load-chunk.js';
import { countApproved, redactForReader } from '../core/open-records.js';
import { pageOf } from '../core/paging.js';
import type { DiscussionId } from '../core/records.js';
import type { IdbActs, IdbActsContext } from './idb-acts.js';
import { idbConnection } from './idb-connection.js';
import { discussionsIn, openDiscussion, type IdbDiscussion } from './idb-shelf.js';

export interface IndexedDbAdapterOptions {
  /** The name of the database, and of the channel between the tabs. Default `afterword`. */
  readonly database?: string;
  /** Called before the first use of a discussion. The archive's comments of it are restored, so that an archive can grow. */
  readonly archive?: (() => Promise<Archive>) | undefined;
  /** The store's clock, milliseconds since 1970. */
  readonly now?: () => number;
}

const loadActs = loadable(() => import('./idb-acts.js'));
const loadRestore = loadable(() => import('./idb-restore.js'));
const loadSearch = loadable(() => import('../core/search-page.js'));

const ACTS = ['edit', 'remove', 'react', 'history', 'own', 'removeOwn'] as const satisfies readonly (keyof IdbActs)[];

export const indexedDbAdapter = ({
  database = 'afterword',
  archive,
  now = Date.now,
}: IndexedDbAdapterOptions = {}): Adapter => {
  const connection = idbConnection(database);
  const followers = new Set<Following>();
  const seeds = new Map<DiscussionId, Promise<unknown>>();
  let channel: BroadcastChannel | undefined;

  const nudge = (): void => {
    for (const following of followers) following.nudge();
  };

  /** The channel to the other tabs. */
  const channelOf = (): BroadcastChannel => {
    if (!channel) {
      channel = new BroadcastChannel(database);
      channel.onmessage = nudge;
      // A page that comes back from the back-forward cache has received no messages meanwhile.
      addEventListener('pageshow', nudge);
    }
    return channel;
  };

  const announce = (id: DiscussionId): void => {
    nudge();
    channelOf().postMessage(id);
  };

  const useStore = async <T>(
    mode: IDBTransactionMode,
    call: CallOptions | undefined,
    work: (store: IDBObjectStore, changed: (id: DiscussionId) => void) => Promise<T>,
  ): Promise<T> => {
    const changed = new Set<DiscussionId>();
    throwIfAborted(call?.signal);
    const result = await connection.use(mode, (store) => work(store, (id) => changed.add(id)));
    for (const id of changed) announce(id);
    return result;
  };

  const use = <T>(
    mode: IDBTransactionMode,
    id: DiscussionId,
    call: CallOptions | undefined,
    work: (shelf: IdbDiscussion, store: IDBObjectStore) => T | Promise<T>,
  ): Promise<T> =>
    useStore(mode, call, async (store, changed) => {
      const shelf = await openDiscussion(store, id);
      const done = await work(shelf, store);
      if (shelf.close()) changed(id);
      return done;
    });

  const restore = async (discussion: ArchivedDiscussion, call?: RestoreOptions): Promise<RestoreReport> => {
    const { restoreInto } = await loadRestore();
    return await use('readwrite', discussion.id, call, (shelf, store) =>
      restoreInto(store, shelf, discussion, call?.merge),
    );
  };

  const archived = async (id: DiscussionId): Promise<ArchivedDiscussion | undefined> =>
    (await archive?.())?.discussions.find((one) => one.id === id);
  const seed = async (id: DiscussionId): Promise<void> => {
    const discussion = await archived(id);
    if (!discussion) return;
    const { id: _, comments, ...about } = discussion;
    await use('readwrite', id, undefined, (shelf) => shelf.seed(comments, about));
  };
  /** As `use`, after the archive's comments of the discussion were restored. */
  const useSeeded: typeof use = async (mode, id, call, work) => {
    const seeding = seeds.get(id) ?? seed(id);
    seeds.set(id, seeding);
    seeding.catch(() => seeds.delete(id));
    await seeding;
    return await use(mode, id, call, work);
  };

  const changes = (id: DiscussionId, since: number, call?: CallOptions): Promise<Changes> =>
    useSeeded('readonly', id, call, async (shelf) => {
      const { version, total, closed = false } = shelf.facts;
      return {
        records: (await shelf.changedAfter(since)).map((record) => redactForReader(record)),
        version,
        total,
        closed,
      };
    });

  /** An act whose code is loaded when it is needed. */
  const act =
    (name: keyof IdbActs) =>
    async (...given: never[]): Promise<unknown> => {
      const useAll: IdbActsContext['useAll'] = (mode, call, work) =>
        useStore(mode, call, async (store, changed) => await work(store, await discussionsIn(store), changed));
      const { idbActs } = await loadActs();
      return await (
        idbActs({ use: useSeeded, useAll, open: openDiscussion, now })[name] as (...all: never[]) => Promise<unknown>
      )(...given);
    };

  return {
    name: 'indexeddb',
    ...(Object.fromEntries(ACTS.map((name) => [name, act(name)])) as unknown as IdbActs),

    async list(id, query, call) {
      try {
        return await useSeeded('readonly', id, call, async (shelf) => {
          const { restored: _, ...about } = shelf.facts;
          return { ...about, ...pageOf(await shelf.all(), query) };
        });
      } catch (error) {
        // If nothing can be stored, the comments of the archive can still be read.
        const readable = asAfterwordError(error).code === 'quota' && (await archived(id));
        if (!readable) throw error;
        const { comments, id: _, ...about } = readable;
        return { ...about, ...pageOf(comments, query), total: countApproved(comments), version: 0 };
      }
    },

    add: (id, draft, call) =>
      useSeeded('readwrite', id, call, async (shelf) => {
        const known = await shelf.find(draft.id);
        if (known) return known;
        if (shelf.facts.closed) throw discussionClosed();
        const parent = draft.parent === null ? undefined : await shelf.find(draft.parent);
        return shelf.put({ ...createRecord(id, draft, parent, now()), mine: true });
      }),

    async count(ids, call) {
      const totals = ids.map(
        async (id) => [id, await useSeeded('readonly', id, call, ({ facts }) => facts.total)] as const,
      );
      return new Map(await Promise.all(totals));
    },

    async search(id, query, call) {
      const { pageOfSearch } = await loadSearch();
      const records = await useSeeded('readonly', id, call, (shelf) => shelf.all());
      return await pageOfSearch(records, query);
    },

    restore,
    changes,

    watch(id, since, onChange) {
      const following = follow({ since, onChange, ask: (from, call) => changes(id, from, call) });
      followers.add(following);
      channelOf();
      return () => {
        followers.delete(following);
        following.stop();
      };
    },

    async close() {
      removeEventListener('pageshow', nudge);
      channel?.close();
      channel = undefined;
      await connection.close();
    },
  };
};
