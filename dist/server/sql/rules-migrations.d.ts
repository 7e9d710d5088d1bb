import type { Work } from './tables.js';
export declare const rulesMigrations: Readonly<Record<string, (work: Work) => Promise<void>>>;
