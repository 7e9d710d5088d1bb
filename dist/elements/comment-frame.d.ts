import { nothing, type TemplateResult } from 'lit';
import type { CommentNode } from '../core/thread.js';
import type { Localizer } from './localizer.js';
/** An empty comment. Its styles use its parts, because classes would add ten thousand attributes. */
export declare const cloneFrame: () => Node;
export declare const badges: ({ record }: CommentNode, { messages }: Localizer) => TemplateResult;
export declare const editedNote: ({ record }: CommentNode, { messages }: Localizer) => TemplateResult | typeof nothing;
/** Says that a comment waits or was removed, is being sent or has failed (comment-progress.ts). */
export declare const notes: (node: CommentNode, localizer: Localizer) => unknown;
