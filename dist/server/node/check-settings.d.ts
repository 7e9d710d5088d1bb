import type { HandlerOptions } from '../handler.js';
import { type ParsedSettings } from './settings.js';
/** @throws UsageError */
export declare const checkOf: (given: ParsedSettings) => Pick<HandlerOptions, 'check' | 'checkSends'>;
