import type { FormLimitsMessages } from './locale.js';
export declare const formLimitsMessages: FormLimitsMessages;
