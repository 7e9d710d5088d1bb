// Restores discussions into IndexedDB. Loaded when it is needed: by an import or a test. A page's own archive uses `seed` of
// idb-shelf.ts instead.
import type { RestoreReport } from '../core/adapter.js';
import type { ArchivedDiscussion } from '../core/archive.js';
import { noOutcomes, restored } from '../core/merge.js';
import { getEntries } from './idb-connection.js';
import type { IdbDiscussion } from './idb-shelf.js';

export const restoreInto = async (
  store: IDBObjectStore,
  shelf: IdbDiscussion,
  { id, comments, ...about }: ArchivedDiscussion,
  merge: boolean | undefined,
): Promise<RestoreReport> => {
  const report = noOutcomes();
  const held = new Map((await shelf.all()).map((record) => [record.id, record]));
  const notes = new Map(await getEntries<readonly [string, string]>(store, [id, 'imported']));
  shelf.describe(about);
  for (const given of comments) {
    const known = held.get(given.id);
    const note = notes.get(given.id);
    const { outcome, record, imported } = restored(known && { record: known, imported: note }, given, { merge });
    report[outcome] += 1;
    if (record !== known) held.set(record.id, shelf.put(record, known));
    if (record.status === 'removed') store.delete([id, 'earlier', record.id]);
    if (imported === undefined || imported === note) continue;
    notes.set(record.id, imported);
    store.put([record.id, imported], [id, 'imported', record.id]);
  }
  return report;
};
