import { type ParsedSettings } from './settings.js';
export declare const runServer: (given: ParsedSettings) => Promise<void>;
