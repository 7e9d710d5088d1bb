import type { CommentAuthor, CommentBody, CommentRecord, CommentStatus } from '../core/records.js';
/** Repairs: what was changed so that nothing is lost or wrong. */
export declare const REPAIRS: readonly ['missing-parent', 'lost-parent', 'dropped-parent', 'cycle', 'no-id', 'repeated-id', 'taken-id', 'date', 'status', 'website', 'votes', 'author', 'slash', 'page', 'address', 'characters', 'ampersand'];
export type Repair = (typeof REPAIRS)[number];
/** Why a comment is not imported. */
export declare const DROPS: readonly ['repeated', 'superseded', 'no-comment', 'hidden-page', 'unreadable'];
export type Drop = (typeof DROPS)[number];
/** Other data in the file that is not imported. */
export declare const OMITTED: readonly ['email', 'ip', 'user-agent', 'password', 'voters', 'removed-text', 'subscription', 'badge', 'collapsed', 'page-views', 'page-reactions', 'avatar-file', 'metadata'];
export type Omitted = (typeof OMITTED)[number];
/** Data of a page. May come more than once, and after the comments of the page. */
export interface PageEntry {
    readonly type: 'page';
    /** The key by which comments refer to the page. */
    readonly key: string;
    /** Its address, or only a path. */
    readonly address?: string;
    /** The discussion's id, where the file has one. */
    readonly id?: string;
    readonly title?: string;
    /** When it was published: the date of comments without one. */
    readonly date?: string;
    /** An identifier of the old system besides the address. */
    readonly identifier?: string;
    readonly closed?: boolean;
    /** The `id` of the author who wrote the article. */
    readonly author?: string;
    /** Whether readers of the old site could not see it. */
    readonly hidden?: boolean;
}
/** An author, in files that list authors apart from comments. May come after the comments. */
export interface PersonEntry {
    readonly type: 'person';
    readonly key: string;
    readonly author: CommentAuthor;
    readonly email?: string;
    readonly repairs?: readonly Repair[];
    readonly omitted?: readonly Omitted[];
}
interface Placed {
    /** The key of its page. */
    readonly page: string;
    /** Empty if it has none. */
    readonly id: string;
    readonly parent: string | null;
    /** The line where it begins; 0 if the file has no lines. */
    readonly line: number;
}
export interface CommentEntry extends Placed {
    readonly type: 'comment';
    /** The root of its thread: its new parent if its own parent is missing. */
    readonly root?: string;
    /** The author as given with the comment. */
    readonly author: CommentAuthor;
    /** The key of its PersonEntry, whose data takes precedence. */
    readonly person?: string;
    readonly email?: string;
    readonly body: CommentBody;
    /** ISO 8601, UTC. */
    readonly createdAt?: string;
    readonly editedAt?: string;
    readonly status: CommentStatus;
    readonly kind: CommentRecord['kind'];
    readonly reactions?: CommentRecord['reactions'];
    readonly pinned?: boolean;
    /** Only if the file counts revisions. Of two comments with one id, the one with the higher revision is the later state. */
    readonly revision?: number;
    /** The state at the last import, from an archive (core/merge.ts). */
    readonly imported?: string;
    readonly repairs?: readonly Repair[];
    readonly omitted?: readonly Omitted[];
}
/** A comment that is not imported. Its replies need it to find the next comment above it. */
export interface DroppedEntry extends Placed {
    readonly type: 'dropped';
    readonly reason: Drop;
    /** What is wrong with it, as part of a sentence. */
    readonly fault?: string;
}
/** Something in the file that is not a comment. */
export interface NoteEntry {
    readonly type: 'note';
    readonly omitted?: Omitted;
    readonly repair?: Repair;
    readonly line?: number;
    /** How many of them. Default 1. */
    readonly count?: number;
}
export type Entry = PageEntry | PersonEntry | CommentEntry | DroppedEntry | NoteEntry;
/** Entries in batches, because there may be a million. */
export type Entries = AsyncIterable<readonly Entry[]>;
export {};
