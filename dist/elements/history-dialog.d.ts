import type { ActionContext } from './comment-entry.js';
/** @throws AfterwordError what the adapter throws */
export declare const openHistory: ({ discussion, list, node }: ActionContext) => Promise<void>;
