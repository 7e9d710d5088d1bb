import type { DraftField, FieldFault } from '../core/errors.js';
import type { Localizer } from './localizer.js';
export declare const sentenceFor: (name: DraftField, fault: FieldFault, localizer: Localizer) => string;
