import { type Mapping } from '../../importers/mapping.js';
export declare const readRules: (given: readonly string[], base: string | undefined) => Promise<Mapping>;
