import { type TemplateResult } from 'lit';
import type { DraftField, FieldFault } from '../core/errors.js';
import type { Localizer } from './localizer.js';
/** @param isNeeded whether it must not be empty */
export declare const formField: (name: DraftField, label: string, isNeeded: boolean, fault: FieldFault | undefined, localizer: Localizer) => TemplateResult;
