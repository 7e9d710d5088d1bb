import type { CommentAuthor } from '../core/records.js';
import type { CommentEntry, DroppedEntry, Entry, PageEntry, Repair } from './entry.js';
import { Fingerprint } from './fingerprint.js';
import { CommentTable } from './comment-table.js';
/** A page as all its entries together tell of it. */
export type SourcePage = Omit<PageEntry, 'type' | 'key'>;
export interface SourcePerson {
    readonly author: CommentAuthor;
    readonly email: string | undefined;
    readonly repairs: readonly Repair[];
}
/** What a comment says, when and by whom, in 64 bits. */
export declare const fingerprintOf: (entry: CommentEntry | DroppedEntry, into: Fingerprint) => Fingerprint;
export declare class FirstPass {
    #private;
    readonly rows: CommentTable;
    /** By key: their numbers. */
    readonly pageNumbers: Map<string, number>;
    /** By number; `undefined` for those that only comments name. */
    readonly pages: (SourcePage | undefined)[];
    readonly pageKeys: string[];
    readonly people: Map<string, SourcePerson>;
    /** Of comments that do not come along: the ids of what they hang from, for what hangs from them. */
    readonly parentsOfDropped: Map<number, string>;
    readonly omitted: Map<"avatar-file" | "badge" | "collapsed" | "email" | "ip" | "metadata" | "page-reactions" | "page-views" | "password" | "removed-text" | "subscription" | "user-agent" | "voters", number>;
    readonly repairs: Map<"address" | "ampersand" | "author" | "characters" | "cycle" | "date" | "dropped-parent" | "lost-parent" | "missing-parent" | "no-id" | "page" | "repeated-id" | "slash" | "status" | "taken-id" | "votes" | "website", number>;
    /** Lines of what was put right and is no comment: the first few of each kind. */
    readonly repairLines: Map<"address" | "ampersand" | "author" | "characters" | "cycle" | "date" | "dropped-parent" | "lost-parent" | "missing-parent" | "no-id" | "page" | "repeated-id" | "slash" | "status" | "taken-id" | "votes" | "website", number[]>;
    take(entry: Entry): void;
}
