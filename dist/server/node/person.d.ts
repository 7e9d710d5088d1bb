import { type ParsedSettings } from './settings.js';
export declare const handlePerson: (given: ParsedSettings) => Promise<void>;
