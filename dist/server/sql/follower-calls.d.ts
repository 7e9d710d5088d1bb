import type { Access } from './opening.js';
import type { SqlStore } from './sql-store.js';
export declare const followerCalls: ({ opened, read, run }: Access) => Pick<SqlStore, 'version' | 'changes' | 'watch'>;
