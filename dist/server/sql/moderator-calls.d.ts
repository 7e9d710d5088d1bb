import type { Access } from './opening.js';
import type { SqlStore } from './sql-store.js';
type ModeratorCalls = Pick<SqlStore, 'queue' | 'queueState' | 'reports' | 'moderate' | 'decide' | 'decisions' | 'undo'>;
export declare const moderatorCalls: ({ now, opened, read, inTurn, write }: Access) => ModeratorCalls;
export {};
