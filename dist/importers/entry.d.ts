import type { CommentAuthor, CommentBody, CommentRecord, CommentStatus } from '../core/records.js';
/** What had to be put right, for something that would else be lost or wrong. */
export declare const REPAIRS: readonly ['missing-parent', 'lost-parent', 'dropped-parent', 'cycle', 'no-id', 'repeated-id', 'taken-id', 'date', 'status', 'website', 'votes', 'author', 'slash', 'page', 'address', 'characters', 'ampersand'];
export type Repair = (typeof REPAIRS)[number];
/** Why a comment does not come along. */
export declare const DROPS: readonly ['repeated', 'superseded', 'no-comment', 'hidden-page', 'unreadable'];
export type Drop = (typeof DROPS)[number];
/** What else the file holds and does not come along. */
export declare const LEFTOVERS: readonly ['email', 'ip', 'user-agent', 'password', 'voters', 'removed-text', 'subscription', 'badge', 'collapsed', 'page-views', 'page-reactions', 'avatar-file', 'metadata'];
export type Leftover = (typeof LEFTOVERS)[number];
/** What is known of a page. May come more than once, and after its comments. */
export interface PageEntry {
    readonly type: 'page';
    /** What its comments name it by. */
    readonly key: string;
    /** Where it is: an address, or a path. */
    readonly address?: string;
    /** The discussion's id, where the file has one. */
    readonly id?: string;
    readonly title?: string;
    /** When it was published: a comment without a date is as old. */
    readonly date?: string;
    /** What the old system calls it, apart from its address. */
    readonly identifier?: string;
    readonly closed?: boolean;
    /** The `id` of the author who wrote the article. */
    readonly author?: string;
    /** Readers of the old site cannot see it. */
    readonly hidden?: boolean;
}
/** Who wrote comments, where the file tells it apart from them. May come after them. */
export interface PersonEntry {
    readonly type: 'person';
    readonly key: string;
    readonly author: CommentAuthor;
    readonly email?: string;
    readonly repairs?: readonly Repair[];
    readonly left?: readonly Leftover[];
}
interface Placed {
    /** The key of its page. */
    readonly page: string;
    /** Empty where it has none. */
    readonly id: string;
    readonly parent: string | null;
    /** Where it begins in the file; 0 where that has no lines. */
    readonly line: number;
}
export interface CommentEntry extends Placed {
    readonly type: 'comment';
    /** The comment that its thread begins with: what it answers where its parent is gone. */
    readonly root?: string;
    /** What the comment itself tells of its author. */
    readonly author: CommentAuthor;
    /** The key of the person who wrote it: what is known of them goes before. */
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
    /** Where the file counts them. Of two comments with one id the higher one is then the later state of the other. */
    readonly revision?: number;
    /** What an archive tells of the last import (core/merge.ts). */
    readonly imported?: string;
    readonly repairs?: readonly Repair[];
    readonly left?: readonly Leftover[];
}
/** A comment that does not come along. Told, so that its replies find who is above it. */
export interface DroppedEntry extends Placed {
    readonly type: 'dropped';
    readonly reason: Drop;
    /** What is wrong with it, as half a sentence. */
    readonly fault?: string;
}
/** Something of the file that is no comment. */
export interface NoteEntry {
    readonly type: 'note';
    readonly left?: Leftover;
    readonly repair?: Repair;
    readonly line?: number;
    /** How many of them; 1 if nothing is said. */
    readonly count?: number;
}
export type Entry = PageEntry | PersonEntry | CommentEntry | DroppedEntry | NoteEntry;
/** In handfuls, because there may be a million. */
export type Entries = AsyncIterable<readonly Entry[]>;
export {};
