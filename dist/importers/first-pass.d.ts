import type { CommentAuthor } from '../core/records.js';
import type { CommentEntry, DroppedEntry, Entry, PageEntry, Repair } from './entry.js';
import { Fingerprint } from './fingerprint.js';
import { CommentTable } from './comment-table.js';
/** The data of a page from all its entries. */
export type SourcePage = Omit<PageEntry, 'type' | 'key'>;
export interface SourcePerson {
    readonly author: CommentAuthor;
    readonly email: string | undefined;
    readonly repairs: readonly Repair[];
}
/** The fingerprint of a comment's text, date and author: 64 bits. */
export declare const fingerprintOf: (entry: CommentEntry | DroppedEntry, into: Fingerprint) => Fingerprint;
export declare class FirstPass {
    #private;
    readonly rows: CommentTable;
    /** The numbers of pages by their keys. */
    readonly pageNumbers: Map<string, number>;
    /** The pages by number; `undefined` for pages that only comments refer to. */
    readonly pages: (SourcePage | undefined)[];
    readonly pageKeys: string[];
    readonly people: Map<string, SourcePerson>;
    /** By the row of a comment that is not imported: the id of its parent, which its replies need. */
    readonly parentsOfDropped: Map<number, string>;
    readonly omitted: Map<"avatar-file" | "badge" | "collapsed" | "email" | "ip" | "metadata" | "page-reactions" | "page-views" | "password" | "removed-text" | "subscription" | "user-agent" | "voters", number>;
    readonly repairs: Map<"address" | "ampersand" | "author" | "characters" | "cycle" | "date" | "dropped-parent" | "lost-parent" | "missing-parent" | "no-id" | "page" | "repeated-id" | "slash" | "status" | "taken-id" | "votes" | "website", number>;
    /** Lines of repairs outside of comments: the first few of each kind. */
    readonly repairLines: Map<"address" | "ampersand" | "author" | "characters" | "cycle" | "date" | "dropped-parent" | "lost-parent" | "missing-parent" | "no-id" | "page" | "repeated-id" | "slash" | "status" | "taken-id" | "votes" | "website", number[]>;
    take(entry: Entry): void;
}
