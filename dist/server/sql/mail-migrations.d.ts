import type { Work } from './tables.js';
export declare const mailMigrations: Readonly<Record<string, (work: Work) => Promise<void>>>;
