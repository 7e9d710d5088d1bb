import type { CommentAuthor, CommentRecord } from '../core/records.js';
import type { Repair } from './entry.js';
export interface AuthorParts {
    readonly id?: string | undefined;
    readonly name: string;
    readonly url?: string | undefined;
    readonly avatar?: string | undefined;
    readonly role?: CommentAuthor['role'] | undefined;
}
/** A name or title of a system that stores them as HTML, decoded once. */
export declare const plainName: (name: string) => string;
export declare const authorFrom: (parts: AuthorParts) => {
    readonly author: CommentAuthor;
    readonly repairs: readonly Repair[];
};
/** A higher number is not a count. Every database can store this one. */
export declare const MOST_VOTES = 1000000000;
export interface Votes {
    readonly reactions?: CommentRecord['reactions'];
    readonly repairs: readonly Repair[];
}
/** Votes as reactions; none if nobody voted. An invalid count is read as far as possible. */
export declare const votesFrom: (likes: unknown, dislikes?: unknown) => Votes;
/** Votes from a score: votes for minus votes against. */
export declare const votesFromScore: (score: unknown) => Votes;
