import type { LIKE as Like } from '../core/reactions.js';
import type { CommentId, CommentRecord, DiscussionId } from '../core/records.js';
/** A comment as Waline returns it; in lists the roots have their replies. */
export interface WalineRow {
    readonly objectId: number | string;
    readonly pid?: number | string | null;
    readonly nick?: string | null;
    readonly link?: string | null;
    readonly avatar?: string;
    readonly comment: string;
    readonly status?: string;
    readonly sticky?: boolean | number | null;
    readonly like?: number | null;
    /** Milliseconds since 1970; in lists rounded to seconds. */
    readonly time?: number | null;
    readonly type?: string;
    readonly user_id?: number | string | null;
    readonly url?: string;
    readonly children?: readonly WalineRow[];
}
/** The only reaction that Waline has. Written out here: importing the constant would put it into a chunk of its own. */
export declare const LIKE: typeof Like;
/** The decoded path by which Waline identifies a page. A path whose escapes are not UTF-8 is not decoded. */
export declare const walinePath: (id: DiscussionId) => string;
/** Ids are numbers in Waline's SQL stores and strings in its other stores. */
export declare const walineId: (id: CommentId) => number | string;
/** Makes the function that converts rows to records. */
export declare const recordsWith: (avatars: boolean, likes: {
    has(id: CommentId): boolean;
}) => (id: DiscussionId, row: WalineRow) => CommentRecord;
