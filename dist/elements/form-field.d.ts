import { type TemplateResult } from 'lit';
import type { DraftField, FieldFault } from '../core/errors.js';
import type { Localizer } from './localizer.js';
export declare const formField: (name: DraftField, fault: FieldFault | undefined, localizer: Localizer) => TemplateResult;
