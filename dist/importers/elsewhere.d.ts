import type { CommentId, DiscussionId } from '../core/records.js';
import type { Plan } from './plan.js';
import { type Elsewhere } from './report.js';
import type { FirstPass } from './first-pass.js';
/** A comment from an earlier import. */
export interface ImportedComment {
    readonly discussion: DiscussionId;
    readonly id: CommentId;
    /** Milliseconds since 1970. */
    readonly time: number;
}
/** @param others comments of earlier imports in discussions that the file does not name */
export declare const findElsewhere: (firstPass: FirstPass, plan: Plan, others: AsyncIterable<readonly ImportedComment[]>) => Promise<Elsewhere>;
/** The problem as a sentence, and what can be done about it. */
export declare const elsewhereText: ({ count, examples: [example] }: Elsewhere) => string;
