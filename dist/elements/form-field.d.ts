import { type TemplateResult } from 'lit';
import type { DraftField, FieldFault } from '../core/errors.js';
import type { Localizer } from './localizer.js';
/** @param isNeeded whether it may not stay empty */
export declare const formField: (name: DraftField, isNeeded: boolean, fault: FieldFault | undefined, localizer: Localizer) => TemplateResult;
