import type { Adapter } from '../../core/adapter.js';
export declare const saveLines: (adapter: Adapter) => Promise<void>;
