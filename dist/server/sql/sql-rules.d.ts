import type { CallOptions } from '../../core/call-options.js';
import type { Rules, RulesState } from '../../core/rules.js';
import type { Database } from './tables.js';
export declare const rulesIn: (db: Database, { caller }: CallOptions) => Promise<RulesState>;
/** @param seen the revision that the moderator saw */
export declare const setRules: (db: Database, given: Rules, seen: number, { caller }: CallOptions) => Promise<RulesState>;
