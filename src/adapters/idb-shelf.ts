// One discussion within one IndexedDB transaction. This is where the layout of the database is known:
//
//   [discussion, 'comment', id]   → CommentRecord
//   [discussion, 'log', version]  → id of the comment that version changed
//   [discussion, 'facts']         → Facts
//
// The decision a reader would question: one entry a comment instead of one a discussion. Two tabs then never overwrite
// each other's entries, and adding to ten thousand comments costs as much as adding to ten.
import { promisifyRequest } from 'idb-keyval';
import type { RestoreReport } from '../core/adapter.js';
import type { ArchivedDiscussion } from '../core/archive.js';
import { sift } from '../core/check-record.js';
import type { CommentId, CommentRecord, DiscussionId } from '../core/records.js';

type About = Pick<ArchivedDiscussion, 'title' | 'url' | 'closed'>;

/** What is kept of a discussion besides its comments. */
export interface Facts extends About {
  readonly version: number;
  /** Approved comments. */
  readonly total: number;
  /** Fingerprint of what was restored last, so that restoring it again costs nothing. */
  readonly restored?: string;
}

/** How many records are read at a time: so few that the page stays responsive. */
const BATCH = 1000;

const get = <T>(store: IDBObjectStore, key: IDBValidKey): Promise<T | undefined> =>
  promisifyRequest(store.get(key) as IDBRequest<T | undefined>);

const getAll = <T>(store: IDBObjectStore, range: IDBKeyRange, count?: number): Promise<T[]> =>
  promisifyRequest(store.getAll(range, count) as IDBRequest<T[]>);

const approved = (record: CommentRecord | undefined): number => Number(record?.status === 'approved');

export class IdbShelf {
  readonly id: DiscussionId;
  readonly #store: IDBObjectStore;
  readonly #before: Facts;
  facts: Facts;

  private constructor(store: IDBObjectStore, id: DiscussionId, facts: Facts) {
    this.#store = store;
    this.id = id;
    this.facts = this.#before = facts;
  }

  static async open(store: IDBObjectStore, id: DiscussionId): Promise<IdbShelf> {
    return new IdbShelf(store, id, (await get<Facts>(store, [id, 'facts'])) ?? { version: 0, total: 0 });
  }

  find(comment: CommentId): Promise<CommentRecord | undefined> {
    return get(this.#store, [this.id, 'comment', comment]);
  }

  /** Every record that keeps the contract. */
  async all(): Promise<CommentRecord[]> {
    const records: CommentRecord[] = [];
    const end = [this.id, 'comment', []];
    for (let start: IDBValidKey = [this.id, 'comment']; ;) {
      const range = IDBKeyRange.bound(start, end, true);
      const batch: CommentRecord[] = await getAll(this.#store, range, BATCH);
      records.push(...sift(batch, (message) => console.warn(message)));
      const last = batch.at(-1);
      if (!last || batch.length < BATCH) return records;
      start = [this.id, 'comment', last.id];
    }
  }

  /** What changed after a version. One from before this database's memory gives everything. */
  async changedAfter(version: number): Promise<CommentRecord[]> {
    if (version > this.facts.version) return await this.all();
    const range = IDBKeyRange.bound([this.id, 'log', version], [this.id, 'log', []], true);
    const ids = new Set(await getAll<CommentId>(this.#store, range));
    const records = await Promise.all(Array.from(ids, (id) => this.find(id)));
    return records.filter((record) => record !== undefined);
  }

  put(record: CommentRecord, known?: CommentRecord): CommentRecord {
    const version = this.facts.version + 1;
    const total = this.facts.total + approved(record) - approved(known);
    this.facts = { ...this.facts, version, total };
    this.#store.put(record, [this.id, 'comment', record.id]);
    this.#store.put(record.id, [this.id, 'log', version]);
    return record;
  }

  async restore(comments: readonly CommentRecord[], about: About): Promise<RestoreReport> {
    const report = { added: 0, changed: 0, unchanged: 0 };
    const restored = JSON.stringify([about, comments.map(({ id, revision }) => [id, revision])]);
    if (restored === this.facts.restored) return { ...report, unchanged: comments.length };
    const held = new Map((await this.all()).map((record) => [record.id, record]));
    this.facts = { ...this.facts, ...about, restored };
    for (const record of comments) {
      const known = held.get(record.id);
      if (known && known.revision >= record.revision) report.unchanged += 1;
      else {
        held.set(record.id, this.put(record, known));
        report[known ? 'changed' : 'added'] += 1;
      }
    }
    return report;
  }

  /** Writes the facts if they changed, and tells whether they did. */
  close(): boolean {
    if (this.facts === this.#before) return false;
    this.#store.put(this.facts, [this.id, 'facts']);
    return true;
  }
}
