import type { CommentEntry } from './comment-entry.js';
export declare const moderatorEntries: readonly CommentEntry[];
