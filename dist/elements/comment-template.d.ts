import { nothing, type TemplateResult } from 'lit';
import type { CommentAuthor } from '../core/records.js';
import type { CommentNode } from '../core/thread.js';
import type { Localizer } from './localizer.js';
/** What all the comments of a list share. */
export interface CommentView {
    readonly localizer: Localizer;
    /** Deeper comments are not moved further in; they show whom they answer instead. */
    readonly maxDepth: number;
    /** Whether to offer replying. */
    readonly canReply: boolean;
    /** Whether roots show their number. */
    readonly numbered: boolean;
}
type Part = TemplateResult | typeof nothing;
/** What the address of a page ends with to lead to a comment. Half a surrogate pair has no place in an address. */
export declare const fragmentOf: (id: string) => string;
export declare const nameOf: ({ name }: CommentAuthor, { messages }: Localizer) => string;
/**
 * One template for nearly every comment: what a comment may lack is hidden or empty rather than left out, because a
 * template within a template costs more than the element it saves. Texts are set as properties, as a part for each would
 * add a marker to the page.
 *
 * @param body the comment's text, rendered; the same object for the same text
 * @param form a reply form to show under it
 */
export declare const commentTemplate: (node: CommentNode, view: CommentView, body: DocumentFragment, form: Part) => Part;
export {};
