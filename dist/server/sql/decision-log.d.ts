import { type SqlBool, type Expression } from 'kysely';
import type { Decision, DecisionPage, DecisionQuery } from '../../core/adapter.js';
import { type Caller } from '../../core/caller.js';
import type { Database, DecisionRow, Work } from './tables.js';
export declare const decisionFromRow: (row: DecisionRow, now: number) => Decision;
export type NewDecision = Pick<DecisionRow, 'action' | 'discussion'> & Partial<Pick<DecisionRow, 'comment' | 'from_status' | 'to_status' | 'reason' | 'undoes' | 'revision' | 'kept' | 'kept_until'>>;
export declare const logDecision: (work: Work, entry: NewDecision, caller: Caller | undefined, now: number) => Promise<DecisionRow>;
/** Names comments of several discussions. */
export interface Named {
    readonly discussion: string;
    readonly comment: string;
}
/** The condition that a row belongs to one of these comments. Both databases find the rows by an index that begins with the columns. */
export declare const isOneOf: (columns: readonly [string, string], named: readonly Named[]) => Expression<SqlBool>;
export declare const nameOf: ({ discussion, comment }: Named) => string;
/** The newest decision about each of these comments, by `nameOf`. */
export declare const newestDecisions: (db: Database, named: readonly Named[]) => Promise<ReadonlyMap<string, DecisionRow>>;
export declare const decisionsIn: (db: Database, { discussion, comment, ...page }: DecisionQuery, now: number, caller: Caller | undefined) => Promise<DecisionPage>;
