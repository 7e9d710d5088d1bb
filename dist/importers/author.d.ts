import type { CommentAuthor, CommentRecord } from '../core/records.js';
import type { Repair } from './entry.js';
export interface AuthorParts {
    readonly id?: string | undefined;
    readonly name: string;
    readonly url?: string | undefined;
    readonly avatar?: string | undefined;
    readonly role?: CommentAuthor['role'] | undefined;
}
/** A name or a title of a system that keeps them as HTML: what it says, decoded once. */
export declare const plainName: (name: string) => string;
export declare const authorFrom: (parts: AuthorParts) => {
    readonly author: CommentAuthor;
    readonly repairs: readonly Repair[];
};
/** More is no count: every database takes it. */
export declare const MOST_VOTES = 1000000000;
export interface Votes {
    readonly reactions?: CommentRecord['reactions'];
    readonly repairs: readonly Repair[];
}
/** Votes as reactions; none where nobody voted. An invalid count is read as far as possible. */
export declare const votesFrom: (likes: unknown, dislikes?: unknown) => Votes;
/** A score: what is left when votes against were taken off. */
export declare const votesFromScore: (score: unknown) => Votes;
