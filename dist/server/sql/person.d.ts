import type { Ban } from '../../core/bans.js';
import type { CommentId, CommentRecord, DiscussionId } from '../../core/records.js';
import type { HeldReason } from '../../core/held-reason.js';
import type { KeptState } from './kept-states.js';
/** How a person is named. Everything that fits one of these is theirs. */
export interface PersonQuery {
    readonly emails?: readonly string[];
    /** Ids of signed-in readers, and of imported authors. */
    readonly accounts?: readonly string[];
    /** Keys of readers, as comments are stored with them. */
    readonly keys?: readonly string[];
    readonly comments?: readonly CommentName[];
}
export interface CommentName {
    readonly discussion: DiscussionId;
    readonly id: CommentId;
}
export interface PersonComment extends CommentRecord {
    readonly key?: string;
    readonly email?: string;
    readonly imported?: string;
    /** Why it waits or waited, or is spam. */
    readonly heldFor?: readonly HeldReason[];
    /** What moderators can still restore of it. */
    readonly keptStates?: readonly Omit<KeptState, 'reports'>[];
    readonly earlierVersions?: readonly {
        readonly format: string;
        readonly source: string;
        readonly writtenAt: string;
    }[];
}
/** What is stored about a person beside their comments. */
export interface PersonTraces {
    readonly keys: readonly string[];
    readonly reactions: readonly {
        readonly discussion: string;
        readonly comment: string;
        readonly name: string;
        readonly reader: string;
    }[];
    readonly reports: readonly {
        readonly discussion: string;
        readonly comment: string;
        readonly reason: string;
        readonly createdAt: string;
    }[];
    readonly reservedNames: readonly string[];
    /** The comments about whose replies they want mails, and with which address. */
    readonly subscriptions: readonly {
        readonly subscriber: string;
        readonly address: string;
        readonly language: string;
        readonly confirmedAt: string | null;
        readonly discussion: string | null;
        readonly comment: string | null;
    }[];
    /** Bans by their account, their secret or their address, and by the network of one of their comments. */
    readonly bans: readonly Pick<Ban, 'kind' | 'name' | 'reason' | 'until' | 'createdAt' | 'discussion' | 'comment'>[];
    /** What they decided as a moderator. */
    readonly decisions: readonly {
        readonly time: string;
        readonly action: string;
        readonly discussion: string;
        readonly comment: string | null;
        readonly reason: string | null;
    }[];
    readonly rateLimits: readonly {
        readonly count: number;
        readonly expiresAt: string;
    }[];
}
