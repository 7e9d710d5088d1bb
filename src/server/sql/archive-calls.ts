// What the import and the export of whole discussions call.
import { compare } from './comparing.js';
import { exportDiscussions, exportEmails, importedElsewhere } from './exporting.js';
import type { Access } from './opening.js';
import { restore } from './restoring.js';
import type { SqlStore } from './sql-store.js';

type ArchiveCalls = Pick<SqlStore, 'restore' | 'discussions' | 'importedElsewhere' | 'compare' | 'emailsOf'>;

export const archiveCalls = ({ now, opened, run, write }: Access): ArchiveCalls => ({
  restore: (discussion, call) => write(discussion.id, call?.signal, (db) => restore(db, discussion, now(), call)),
  async *discussions() {
    yield* exportDiscussions((await opened()).db);
  },
  async *importedElsewhere(discussions) {
    yield* importedElsewhere((await opened()).db, discussions);
  },
  compare: (discussion, how) => run((db) => compare(db, discussion, how)),
  emailsOf: (id, comments) => run((db) => exportEmails(db, id, comments)),
});
