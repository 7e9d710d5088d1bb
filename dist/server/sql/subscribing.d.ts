import type { CommentDraft } from '../../core/draft.js';
import type { CommentRow, Database, Work } from './tables.js';
/** @param address of a signed-in reader, as their sign-in says it; else the address of the draft is used */
export declare const subscribe: (work: Work, row: CommentRow, { subscription, author: { email } }: CommentDraft, signedIn: string | undefined, now: number) => Promise<void>;
export declare const forgetSubscription: (work: Work, discussion: string, comment: string) => Promise<void>;
/** Deletes subscribers with all that belongs to them. */
export declare const forgetSubscribers: (work: Work, ids: readonly string[]) => Promise<void>;
/** Those who are named by their keys as readers, or by their addresses. */
export declare const subscribersOf: (db: Database, { keys, addresses }: {
    readonly keys: readonly string[];
    readonly addresses: readonly string[];
}) => Promise<{
    address: string;
    asked_at: number;
    confirmed_at: number | null;
    id: string;
    language: string;
    reader: string;
    refusals: number;
}[]>;
