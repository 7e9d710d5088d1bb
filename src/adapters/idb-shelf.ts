// One discussion within one IndexedDB transaction. This file defines the layout of the database:
//
//   [discussion, 'comment', id]   → CommentRecord, with `mine` if it was written in this browser
//   [discussion, 'log', version]  → id of the comment that was changed in this version
//   [discussion, 'facts']         → Facts
//   [discussion, 'imported', id]  → [id, what the last import stored] (idb-restore.ts)
//   [discussion, 'earlier', id]   → EarlierVersion[] of the comment (idb-acts.ts)
//
// Why each comment has an entry, and not each discussion: two tabs never overwrite each other's entries, and adding to ten
// thousand comments takes no longer than adding to ten.
import type { EarlierVersion } from '../core/adapter.js';
import type { ArchivedDiscussion } from '../core/archive.js';
import { withoutOwnership, type CommentId, type CommentRecord, type DiscussionId } from '../core/records.js';
import { firstKey, getEntries, getEntry } from './idb-connection.js';

type About = Pick<ArchivedDiscussion, 'title' | 'url' | 'closed'>;

/** What is kept of a discussion besides its comments. */
export interface DiscussionMeta extends About {
  readonly version: number;
  /** Approved comments. */
  readonly total: number;
  /** Identifies what was restored last, so that it is not restored again. */
  readonly restored?: string;
}

export interface IdbDiscussion {
  readonly facts: DiscussionMeta;
  find(comment: CommentId): Promise<CommentRecord | undefined>;
  /** What a comment said before it was edited, newest first. */
  earlier(comment: CommentId): Promise<readonly EarlierVersion[]>;
  all(): Promise<CommentRecord[]>;
  /** What changed after a version. If this database does not know the version, it is everything. */
  changedAfter(version: number): Promise<CommentRecord[]>;
  /** @param known the record that it replaces */
  put(record: CommentRecord, known?: CommentRecord): CommentRecord;
  /** Stores what an archive says about the discussion itself. */
  describe(about: About): void;
  /** Stores a discussion of an archive, which may have more comments than the last time. */
  seed(comments: readonly CommentRecord[], about: About): Promise<void>;
  /** Writes the facts if they changed, and returns whether they did. */
  close(): boolean;
}

/** How many records are read at a time: few enough for the page to stay responsive. */
const BATCH = 1000;

/** The ids of all discussions: every key begins with one. */
export const discussionsIn = async (store: IDBObjectStore): Promise<DiscussionId[]> => {
  const ids: DiscussionId[] = [];
  for (let key = await firstKey(store); key; key = await firstKey(store, [ids.at(-1)!, []]))
    ids.push((key as [DiscussionId])[0]);
  return ids;
};

const approved = (record: CommentRecord | undefined): number => Number(record?.status === 'approved');

export const openDiscussion = async (store: IDBObjectStore, id: DiscussionId): Promise<IdbDiscussion> => {
  const before: DiscussionMeta = (await getEntry(store, [id, 'facts'])) ?? { version: 0, total: 0 };
  let facts = before;

  const shelf: IdbDiscussion = {
    get facts() {
      return facts;
    },

    find: (comment) => getEntry(store, [id, 'comment', comment]),
    earlier: async (comment) => (await getEntry(store, [id, 'earlier', comment])) ?? [],

    async all() {
      const records: CommentRecord[] = [];
      let batch: CommentRecord[];
      do {
        const last = records.at(-1);
        batch = await getEntries(store, [id, 'comment'], last && [last.id], BATCH);
        records.push(...batch);
      } while (batch.length === BATCH);
      return records;
    },

    async changedAfter(version) {
      if (version > facts.version) return await shelf.all();
      const ids = new Set(await getEntries<CommentId>(store, [id, 'log'], [version]));
      const records = await Promise.all(Array.from(ids, (comment) => shelf.find(comment)));
      return records.filter((record) => record !== undefined);
    },

    put(record, known) {
      const version = facts.version + 1;
      const total = facts.total + approved(record) - approved(known);
      facts = { ...facts, version, total };
      store.put(record, [id, 'comment', record.id]);
      store.put(record.id, [id, 'log', version]);
      return record;
    },

    describe(about) {
      facts = { ...facts, ...about };
    },

    async seed(comments, about) {
      const restored = JSON.stringify([about, comments.map(({ id: comment, revision }) => [comment, revision])]);
      if (restored === before.restored) return;
      const held = new Map((await shelf.all()).map((record) => [record.id, record]));
      facts = { ...facts, ...about, restored };
      for (const given of comments) {
        const known = held.get(given.id);
        const record = { ...withoutOwnership(given), ...(known?.mine && { mine: true }) };
        if (!known || known.revision < record.revision) held.set(record.id, shelf.put(record, known));
      }
    },

    close() {
      const isChanged = facts !== before;
      if (isChanged) store.put(facts, [id, 'facts']);
      return isChanged;
    },
  };
  return shelf;
};
