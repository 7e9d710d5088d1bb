import type { WriterHash } from './networks.js';
import type { Access } from './opening.js';
import type { SqlStore } from './sql-store.js';
type ServerCalls = Pick<SqlStore, 'ready' | 'storeId' | 'latestVersion' | 'approvedComments' | 'decidedComments' | 'increment' | 'decrement' | 'claim' | 'release' | 'findBan' | 'keepName' | 'isNameKept' | 'moderators' | 'mail' | 'outbox' | 'persons' | 'statistics'>;
export declare const serverCalls: ({ now, opened, run, inTurn }: Access, withHash: WriterHash) => ServerCalls;
export {};
