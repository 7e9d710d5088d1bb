import type { CommentRecord } from './records.js';
import type { SearchPage, SearchQuery } from './search.js';
/** How many comments a page of a search has at most. @throws AfterwordError `invalid` */
export declare const searchLimit: ({ limit }: SearchQuery) => number;
/** Whether a comment has all words of a search. */
export declare const isFoundBy: (record: CommentRecord, words: readonly string[]) => boolean;
/** @throws AfterwordError `invalid` for an invalid cursor or limit, or a search that is too long */
export declare const searchPageOf: (records: readonly CommentRecord[], query: SearchQuery) => SearchPage;
/** The same as `searchPageOf`, with pauses in which a page can react: to search ten thousand comments takes longer than a frame. */
export declare const pageOfSearch: (records: readonly CommentRecord[], query: SearchQuery) => Promise<SearchPage>;
