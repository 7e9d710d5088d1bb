import { type ParsedSettings } from './settings.js';
export declare const manageWebhooks: (given: ParsedSettings) => Promise<void>;
