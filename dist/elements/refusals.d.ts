import type { AfterwordError } from '../core/errors.js';
import type { Localizer } from './localizer.js';
export declare const refusalOf: (error: AfterwordError, localizer: Localizer) => string | undefined;
