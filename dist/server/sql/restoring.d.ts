import type { RestoreReport } from '../../core/adapter.js';
import type { ArchivedDiscussion } from '../../core/archive.js';
import type { Database } from './tables.js';
export declare const restore: (db: Database, { id, comments, title, url, closed }: ArchivedDiscussion) => Promise<RestoreReport>;
/** What restoring would do, without doing it. */
export declare const compare: (db: Database, { id, comments }: ArchivedDiscussion) => Promise<RestoreReport>;
