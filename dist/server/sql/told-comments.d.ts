import type { ToldComment } from '../mail/told-comment.js';
import type { Database } from './tables.js';
export declare const toldComment: (db: Database, discussion: string, comment: string) => Promise<ToldComment | undefined>;
export declare const openComments: (db: Database, limit: number) => Promise<{
    readonly comments: readonly ToldComment[];
    readonly count: number;
}>;
