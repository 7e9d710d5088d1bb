import type { Root } from '../../body/tree.js';
import type { Caller } from '../../core/caller.js';
import type { CommentDraft } from '../../core/draft.js';
import type { HeldReason } from '../../core/held-reason.js';
import type { CommentBody, DiscussionId } from '../../core/records.js';
import type { HOLDING_RULES } from '../../core/vocabulary.js';
/** What a rule found in a comment. */
export interface Finding extends HeldReason {
    /** Those that hold a comment have words (locales). */
    readonly rule: (typeof HOLDING_RULES)[number] | 'length';
    /** What becomes of the comment: it waits, it is spam, or it is not taken. */
    readonly outcome: 'hold' | 'spam' | 'refuse';
    /** For the writer, with `refuse`. */
    readonly message?: string;
}
/** A comment that somebody wants to add, or its new text. */
export interface Candidate {
    readonly discussion: DiscussionId;
    readonly body: CommentBody;
    /** Absent for an edit. */
    readonly draft?: CommentDraft;
    readonly caller: Caller;
    /** The network that the request comes from, if it is known. */
    readonly network?: string;
    /** The body as a tree. It is parsed when a judge asks for it first. */
    readonly tree: () => Root;
}
export type Judge = (candidate: Candidate) => readonly Finding[] | Promise<readonly Finding[]>;
