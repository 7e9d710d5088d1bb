import type { Access } from './opening.js';
import type { SqlStore } from './sql-store.js';
type ArchiveCalls = Pick<SqlStore, 'restore' | 'discussions' | 'importedElsewhere' | 'compare' | 'emailsOf'>;
export declare const archiveCalls: ({ now, opened, run, write }: Access) => ArchiveCalls;
export {};
