import type { Work } from './tables.js';
export declare const moderationMigrations: Readonly<Record<string, (work: Work) => Promise<void>>>;
