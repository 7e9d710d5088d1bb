import type { CommentId } from '../core/records.js';
import type { ActionContext, CommentEntry } from './comment-entry.js';
/** The address of a comment on this page. */
export declare const linkTo: (id: CommentId) => string;
export declare const copyLink: (context: ActionContext) => Promise<void>;
export declare const copyLinkEntry: CommentEntry;
