import { type TemplateResult } from 'lit';
import type { Question } from './comment-entry.js';
import type { Localizer } from './localizer.js';
/** A question that waits for its answer. */
export interface AskedQuestion extends Question {
    readonly answer: (isYes: boolean) => void;
}
/** @param name the author of the comment */
export declare const questionTemplate: ({ answer, ...question }: AskedQuestion, name: string, { messages }: Localizer) => TemplateResult;
