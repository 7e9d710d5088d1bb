import { type DraftField, type FieldFaults } from './errors.js';
import type { CommentBody, CommentId } from './records.js';
export interface CommentDraft {
    /** Made by the client (`randomId`), so that a draft that is sent twice is stored once. */
    readonly id: CommentId;
    readonly parent: CommentId | null;
    readonly author: {
        readonly name: string;
        /** Back ends keep it apart from the record, and never show it to readers. */
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
/** The longest text of each field, in UTF-16 code units (as JavaScript and an input's `maxlength` count). */
export declare const DRAFT_LIMITS: Readonly<Record<DraftField, number>>;
/**
 * What is wrong with a draft, by field; empty if it is valid. Only the text is required.
 *
 * @param requiredFields what must say something here besides
 */
export declare const validateDraft: ({ body: { source }, author: { name, email, url } }: CommentDraft, requiredFields?: readonly DraftField[]) => FieldFaults;
/** @throws AfterwordError `invalid`, with the fields */
export declare const checkDraft: (draft: CommentDraft) => void;
