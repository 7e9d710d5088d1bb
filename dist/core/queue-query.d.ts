import type { DiscussionId } from './records.js';
import type { QUEUES } from './vocabulary.js';
/** Which comments a queue has. All conditions must be true. */
export interface QueueFilter {
    /** Default `pending`. */
    readonly queue?: (typeof QUEUES)[number] | undefined;
    readonly discussion?: DiscussionId | undefined;
    /** A part of the author's name, or exactly their e-mail address or their id. Capitals and accents make no difference. */
    readonly author?: string | undefined;
    /** Each of these words begins a word of the text or of the author's name, as in a search. */
    readonly words?: string | undefined;
    /** Written at this time or later; ISO 8601. */
    readonly from?: string | undefined;
    /** Written before this time; ISO 8601. */
    readonly to?: string | undefined;
}
export interface QueueQuery extends QueueFilter {
    /** The most comments of a page. Without it the adapter decides. */
    readonly limit?: number | undefined;
    /** Where an earlier page of the same queue ended. */
    readonly cursor?: string | undefined;
}
