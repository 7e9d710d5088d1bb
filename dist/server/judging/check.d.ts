import type { DraftFormat } from '../../core/draft.js';
import type { Judge } from './judge.js';
export declare const CHECK_ANSWERS: readonly ['fine', 'hold', 'spam'];
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];
/** What a check is told beyond the comment that everybody can read, if the site wants that. */
export declare const CHECK_EXTRAS: readonly ['email', 'network'];
export type CheckExtra = (typeof CHECK_EXTRAS)[number];
/** A new comment, or the new text of one, as it is handed to a check. */
export interface CheckedComment {
    readonly discussion: string;
    /** Whether it is the new text of a comment that is there already. */
    readonly edit: boolean;
    /** The comment that it answers; `null` for none, and absent for an edit. */
    readonly parent?: string | null;
    readonly author: {
        readonly name: string;
        readonly url?: string;
        /** Only if the site wants it. */
        readonly email?: string;
        readonly signedIn: boolean;
    };
    readonly body: {
        readonly format: DraftFormat;
        readonly source: string;
    };
    /** The address that it comes from, of IPv6 the first half. Only if the site wants it. */
    readonly network?: string;
}
export interface CheckResult {
    readonly answer: CheckAnswer;
    /** For moderators. */
    readonly because?: string;
}
/** @param signal aborted when the answer would come too late */
export type Check = (comment: CheckedComment, signal: AbortSignal) => CheckAnswer | CheckResult | Promise<CheckAnswer | CheckResult>;
export interface CheckOptions {
    readonly check: Check;
    /** What it is told beyond the comment itself. Default: nothing. */
    readonly extras?: readonly CheckExtra[] | undefined;
    /** Is told of a failure, without anything of the comment. */
    readonly warn: (message: string) => void;
    /** Milliseconds. */
    readonly patience?: number;
}
export declare const checkJudge: ({ check, extras, warn, patience }: CheckOptions) => Judge;
