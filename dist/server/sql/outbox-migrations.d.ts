import type { Work } from './tables.js';
export declare const outboxMigrations: Readonly<Record<string, (work: Work) => Promise<void>>>;
