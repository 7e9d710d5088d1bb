import type { QueueDetails } from '../../core/adapter.js';
import type { CommentRow, Database, DecisionRow } from './tables.js';
/** The e-mail addresses of these comments, by `nameOf`. */
export declare const emailsOf: (db: Database, rows: readonly CommentRow[]) => Promise<ReadonlyMap<string, string>>;
/** @param decisions the newest decision about each of the comments, by `nameOf` */
export declare const detailsOf: (db: Database, rows: readonly CommentRow[], decisions: ReadonlyMap<string, DecisionRow>, now: number) => Promise<readonly QueueDetails[]>;
