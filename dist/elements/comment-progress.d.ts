import { type TemplateResult } from 'lit';
import type { AfterwordError } from '../core/errors.js';
import type { CommentNode } from '../core/thread.js';
import { type Localizer } from './localizer.js';
/** The sentence for an error: what is wrong with a field, if the error says so. */
export declare const sentenceOf: (error: AfterwordError, localizer: Localizer) => string;
export declare const deliveryNote: ({ delivery, record }: CommentNode, localizer: Localizer) => TemplateResult;
