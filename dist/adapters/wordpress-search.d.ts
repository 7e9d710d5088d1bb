import type { SearchPage, SearchQuery } from '../core/adapter.js';
import type { CommentRecord } from '../core/records.js';
/** Asks for candidates, newest first: comments in which the longest of the pieces occurs; with the plugin, all of them. */
export type AskForCandidates = (query: {
    readonly search: string;
    readonly afterword_search: string;
}, offset: number, count: number) => Promise<readonly CommentRecord[]>;
/** The page of a search. Comments may be added and removed between two pages: none is repeated or left out for that. */
export declare const searchWordPress: (query: SearchQuery, ask: AskForCandidates) => Promise<SearchPage>;
