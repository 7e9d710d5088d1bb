import type { Adapter } from '../core/adapter.js';
import type { Archive } from '../core/archive.js';
/** Everything that the reader wrote, as far as the back end tells of it. */
export declare const archiveOf: (adapter: Adapter) => Promise<Archive>;
/** Gives the reader a value as a JSON file. */
export declare const saveFile: (value: unknown, name: string) => void;
