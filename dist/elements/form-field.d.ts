import { type TemplateResult } from 'lit';
import type { DraftField, FieldFault } from '../core/errors.js';
import type { Localizer } from './localizer.js';
export interface FormField {
    readonly name: DraftField;
    /** What stands in it to begin with. */
    readonly value: string | undefined;
    readonly fault: FieldFault | undefined;
}
export declare const formField: (field: FormField, localizer: Localizer) => TemplateResult;
