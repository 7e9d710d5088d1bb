import type { FormLimitsMessages } from './control-messages.js';
export declare const formLimitsMessages: FormLimitsMessages;
