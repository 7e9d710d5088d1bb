import type { Settings } from './settings.js';
export declare const DATABASE: {
    db: {
        value: string;
        variable: string;
        help: string;
    };
};
export declare const SERVE: Settings;
export declare const STATS: Settings;
export declare const BACKUP: Settings;
export declare const PERSON: Settings;
export declare const WEBHOOK: Settings;
export declare const MODERATOR: Settings;
export declare const BAN: Settings;
export declare const EXPORT: Settings;
export declare const IMPORT: Settings;
