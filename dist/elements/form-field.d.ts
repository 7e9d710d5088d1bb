import { type TemplateResult } from 'lit';
import type { DraftField, FieldFault } from '../core/errors.js';
import type { Localizer } from './localizer.js';
/**
 * A text may be five times longer than can be sent, so that a reader can shorten it. With a much longer one browsers do not answer.
 *
 * @param isNeeded whether it must not be empty
 */
export declare const formField: (name: DraftField, label: string, isNeeded: boolean, fault: FieldFault | undefined, localizer: Localizer) => TemplateResult;
