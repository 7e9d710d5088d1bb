import type { CommentBody } from '../../core/records.js';
/** A body in Markdown or HTML needs its parser. If that cannot be loaded, the source is better than nothing. */
export declare const textOfBody: (body: CommentBody) => Promise<string>;
