import type { ActionContext } from './comment-entry.js';
/** Each line with the sign of a quotation. In a plain text the same sign is usual. */
export declare const quotationOf: (text: string) => string;
/** Opens the form for a reply, and adds the quotation as if the reader had typed it, so that undo takes it back. */
export declare const insertQuotation: (context: ActionContext) => Promise<void>;
