import type { FormTarget } from './form-target.js';
import type { Localizer } from './localizer.js';
export declare const formWords: (target: FormTarget, localizer: Localizer) => readonly [heading: string, label: string, send: string];
