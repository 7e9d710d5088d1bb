import type { DraftTarget } from '../core/reader-store.js';
import type { CommentId } from '../core/records.js';
export interface KeptText {
    readonly parent: CommentId | null;
    /** The name of the page in which it was typed. */
    readonly page: string;
    readonly text: string;
    /** When it was typed, milliseconds since 1970. */
    readonly at: number;
}
export declare const textKey: ({ discussion, parent }: DraftTarget, owner: string) => IDBValidKey;
