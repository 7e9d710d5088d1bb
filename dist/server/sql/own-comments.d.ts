import type { OwnComment, OwnPage, OwnQuery, OwnRemoval } from '../../core/adapter.js';
import { type Caller } from '../../core/caller.js';
import type { Database } from './tables.js';
export declare const ownComments: (db: Database, { limit, cursor }: OwnQuery, caller: Caller | undefined) => Promise<OwnPage>;
/** @returns also the discussions that have changed */
export declare const removeOwnComments: (db: Database, comments: readonly OwnComment[] | undefined, now: number, caller: Caller | undefined) => Promise<{
    readonly removal: OwnRemoval;
    readonly discussions: ReadonlySet<string>;
}>;
