import { nothing, type TemplateResult } from 'lit';
import type { CommentNode } from '../core/thread.js';
import type { Localizer } from './localizer.js';
/** Fills an element with the nodes of an empty comment. The styles use its parts, because classes would add ten thousand attributes. */
export declare const addFrame: (comment: HTMLElement) => void;
export declare const badges: ({ record }: CommentNode, { messages }: Localizer) => TemplateResult;
export declare const editedNote: ({ record }: CommentNode, { messages }: Localizer) => TemplateResult | typeof nothing;
/** Says that a comment waits or was removed, is being sent or has failed (comment-progress.ts). */
export declare const notes: (node: CommentNode, localizer: Localizer) => unknown;
