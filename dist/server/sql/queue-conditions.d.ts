import { type Expression, type SqlBool } from 'kysely';
import type { QueueQuery } from '../../core/adapter.js';
import type { Database } from './tables.js';
type Condition = Expression<SqlBool>;
/**
 * Where the characters are that folding makes to letters or digits of ASCII, or takes away; among others that do not matter. Punctuation,
 * and letters of Greek, Cyrillic, Hebrew, Arabic, Chinese, Japanese and Korean, are not in it.
 */
export declare const FOLDED_TO_ASCII: readonly (readonly [number, number])[];
/** By the status of a comment: what it fulfils if it matches. Rows that fulfil it are compared further (core/queue.ts). */
export type QueueConditions = (status: string | undefined) => readonly Condition[];
/** Undefined if a filter has no author and no words. */
export declare const queueConditions: (db: Database, { author, words, queue }: QueueQuery, now: number) => Promise<QueueConditions | undefined>;
export {};
