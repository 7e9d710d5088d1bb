import type { CommentRecord } from '../core/records.js';
export declare const impliedRevision: ({ editedAt, status }: Pick<CommentRecord, 'editedAt' | 'status'>) => number;
