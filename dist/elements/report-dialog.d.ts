import type { ActionContext } from './comment-entry.js';
/** Opens the dialog. Resolves when it is closed, to whether a report was sent. */
export declare const openReport: (context: ActionContext) => Promise<boolean>;
