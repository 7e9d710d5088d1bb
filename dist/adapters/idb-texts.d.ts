import type { DraftTarget } from '../core/reader-store.js';
import type { CommentId } from '../core/records.js';
/** What this page goes by: every load is another. */
export declare const page: string;
export interface KeptText {
    readonly parent: CommentId | null;
    /** The page it was typed in. */
    readonly page: string;
    readonly text: string;
    /** When it was typed, milliseconds since 1970. */
    readonly at: number;
}
export declare const textKey: ({ discussion, parent }: DraftTarget, owner?: string) => IDBValidKey;
