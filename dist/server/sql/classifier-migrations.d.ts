import type { Work } from './tables.js';
export declare const classifierMigrations: Readonly<Record<string, (work: Work) => Promise<void>>>;
