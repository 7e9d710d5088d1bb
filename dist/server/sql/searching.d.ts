import type { SearchPage, SearchQuery } from '../../core/adapter.js';
import type { Caller } from '../../core/caller.js';
import type { DiscussionId } from '../../core/records.js';
import type { Database } from './tables.js';
export declare const searchIn: (db: Database, id: DiscussionId, query: SearchQuery, caller: Caller | undefined) => Promise<SearchPage>;
