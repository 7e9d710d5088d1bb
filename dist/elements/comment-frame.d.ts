import { type TemplateResult } from 'lit';
import type { Discussion } from '../core/discussion-state.js';
import type { CommentId } from '../core/records.js';
import type { CommentNode } from '../core/thread.js';
import type { Localizer } from './localizer.js';
/** What all the comments of a list share. */
export interface CommentView {
    readonly localizer: Localizer;
    /** Deeper comments are not moved further in; they show whom they answer instead. */
    readonly maxDepth: number;
    /** The time by which ages are told, in milliseconds since 1970. Default: this device's. */
    readonly now?: Discussion['now'] | undefined;
    /** What the reader has typed and not sent, by the comment it answers. */
    readonly texts?: ReadonlyMap<CommentId | null, string> | undefined;
}
/** What the address of a page ends with to lead to a comment. Half a surrogate pair has no place in an address. */
export declare const permalinkHash: (id: string) => string;
/** A comment with nothing in it. Its parts carry its looks: classes besides would be copied ten thousand times too. */
export declare const cloneFrame: () => Node;
export declare const badges: ({ record }: CommentNode, { messages }: Localizer) => TemplateResult;
/** What became of a comment that is not simply there. */
export declare const notes: ({ record, state, error }: CommentNode, localizer: Localizer) => TemplateResult;
