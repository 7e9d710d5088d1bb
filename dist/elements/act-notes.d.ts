import { nothing, type TemplateResult } from 'lit';
import type { Act } from '../core/act.js';
import type { AfterwordError } from '../core/errors.js';
import type { CommentNode } from '../core/thread.js';
import type { Localizer } from './localizer.js';
/** The sentence for an error. The writing path has it (comment-progress.ts). */
export type SentenceOf = (error: AfterwordError, localizer: Localizer) => string;
/**
 * If there are several acts, the one that failed is told. A reaction needs no words unless it fails.
 *
 * @param dismiss forgets a failure, or undoes what waits
 */
export declare const actNotes: (node: CommentNode, localizer: Localizer, now: number, sentenceOf: SentenceOf, dismiss: (act: Act) => void) => TemplateResult | typeof nothing;
