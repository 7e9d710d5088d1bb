import { type DraftField, type FieldFaults } from './errors.js';
import type { CommentBody, CommentId } from './records.js';
import type { DRAFT_FORMATS } from './vocabulary.js';
/** A format that a reader may write in. */
export type DraftFormat = (typeof DRAFT_FORMATS)[number];
export interface CommentDraft {
    /** Made by the client (`randomId`), so that a draft that is sent twice is stored once. */
    readonly id: CommentId;
    readonly parent: CommentId | null;
    readonly author: {
        readonly name: string;
        /** Back ends store it separately from the record, and never show it to readers. */
        readonly email?: string;
        readonly url?: string;
    };
    readonly body: CommentBody;
    /** They want to be told of replies by e-mail, where the back end can (`Session.repliesByMail`). */
    readonly subscription?: {
        /** A language tag: the language of the mails, as far as there are words in it. */
        readonly language: string;
    };
    /** What the form measured, so that a server can recognise programs. */
    readonly spamSignals?: {
        /** The content of a field that people cannot see. */
        readonly honeypot?: string;
        /** For how many seconds the form was open. */
        readonly seconds?: number;
    };
}
/** The longest text of each field, in UTF-16 code units (as JavaScript and an input's `maxlength` count). */
export declare const DRAFT_LIMITS: Readonly<Record<DraftField, number>>;
/** Letters of any script (RFC 6531) before and after one @; no spaces, control characters or specials of RFC 5322 (section 3.2.3). */
export declare const EMAIL: RegExp;
/**
 * What is wrong with a draft, by field; empty if it is valid. Only the text is required.
 *
 * @param requiredFields fields that must not be empty either
 */
export declare const validateDraft: ({ body: { source }, author: { name, email, url } }: CommentDraft, requiredFields?: readonly DraftField[]) => FieldFaults;
/** @throws AfterwordError `invalid`, with the fields */
export declare const checkDraft: (draft: CommentDraft) => void;
