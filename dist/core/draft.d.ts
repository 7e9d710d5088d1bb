import { type DraftField, type FieldFaults } from './errors.js';
import type { CommentBody, CommentId } from './records.js';
export interface CommentDraft {
    /** Made by the client (`randomId`), so that sending twice stores once. */
    readonly id: CommentId;
    readonly parent: CommentId | null;
    readonly author: {
        readonly name: string;
        /** Kept apart by back ends and never shown to readers. */
        readonly email?: string;
        readonly url?: string;
    };
    readonly body: CommentBody;
    /** What the form noticed, for a server that tells people from programs. */
    readonly spamSignals?: {
        /** What stood in a field that nobody sees. */
        readonly honeypot?: string;
        /** How long the form had been there. */
        readonly seconds?: number;
    };
}
/** The most a field may hold, in UTF-16 code units (what JavaScript and an input's `maxlength` count). */
export declare const DRAFT_LIMITS: Readonly<Record<DraftField, number>>;
/**
 * What is wrong with a draft, by field; empty when nothing is. The text must say something, all else may be empty.
 *
 * @param requiredFields what must say something here besides
 */
export declare const validateDraft: ({ body: { source }, author: { name, email, url } }: CommentDraft, requiredFields?: readonly DraftField[]) => FieldFaults;
/** @throws AfterwordError `invalid`, naming the fields */
export declare const checkDraft: (draft: CommentDraft) => void;
