import type { WriterHash } from './networks.js';
import type { Access } from './opening.js';
import type { SqlStore } from './sql-store.js';
type ReaderCalls = Pick<SqlStore, 'list' | 'add' | 'count' | 'latest' | 'search' | 'edit' | 'history' | 'remove' | 'own' | 'removeOwn' | 'react' | 'report'>;
export declare const readerCalls: ({ now, opened, read, run, inTurn, write }: Access, withHash: WriterHash) => ReaderCalls;
export {};
