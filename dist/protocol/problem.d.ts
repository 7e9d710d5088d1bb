import { type BanNotice } from '../core/bans.js';
import { AfterwordError, type ErrorCode, type FieldFaults } from '../core/errors.js';
import type { ProofChallenge } from './proof.js';
export declare const PROBLEM_TYPE = "application/problem+json";
export interface Problem {
    /** `urn:afterword:` and the code. */
    readonly type: string;
    readonly title: string;
    readonly status: number;
    readonly detail: string;
    readonly code: ErrorCode;
    readonly fields?: FieldFaults;
    /** Milliseconds; the Retry-After header has the same in seconds. */
    readonly retryAfter?: number;
    /** The reader is banned, until a date or for ever. */
    readonly ban?: BanNotice;
    /** What the owner of the site has written for those whose comment a rule refuses. */
    readonly sentence?: string;
    /** With status 428: what to solve before a comment is sent again. */
    readonly challenge?: ProofChallenge;
}
/** The status of an answer for each error code, unless a more exact one is known. */
export declare const STATUSES: Readonly<Record<ErrorCode, number>>;
export declare const problemOf: ({ code, message, fields, retryAfter, cause }: AfterwordError, status?: number) => Problem;
/** The error in a parsed problem document, which is its cause; `undefined` if it is not a problem document of Afterword. */
export declare const errorFromProblem: (problem: unknown) => AfterwordError | undefined;
