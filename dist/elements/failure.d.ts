import { type TemplateResult } from 'lit';
import type { AfterwordError } from '../core/errors.js';
import type { Localizer } from './localizer.js';
export declare const failure: (error: AfterwordError | undefined, localizer: Localizer) => TemplateResult;
