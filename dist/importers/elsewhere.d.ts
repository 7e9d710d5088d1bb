import type { CommentId, DiscussionId } from '../core/records.js';
import type { Plan } from './plan.js';
import { type Elsewhere } from './report.js';
import type { Survey } from './survey.js';
/** A comment that an earlier import brought. */
export interface ImportedComment {
    readonly discussion: DiscussionId;
    readonly id: CommentId;
    /** Milliseconds since 1970. */
    readonly time: number;
}
/** @param others what earlier imports brought into discussions that the file does not name */
export declare const findElsewhere: (survey: Survey, plan: Plan, others: AsyncIterable<readonly ImportedComment[]>) => Promise<Elsewhere>;
/** What is so, and what can be done about it. */
export declare const elsewhereText: ({ count, examples: [example] }: Elsewhere) => string;
