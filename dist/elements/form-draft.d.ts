import type { CommentDraft } from '../core/draft.js';
import type { CommentAuthor, CommentBody } from '../core/records.js';
import { type Find } from './form-identity.js';
import type { FormTarget } from './form-target.js';
/**
 * @param author the signed-in reader
 * @param openedAt when the form was opened, in milliseconds since 1970
 */
export declare const composeDraft: (find: Find, target: FormTarget, author: CommentAuthor | null | undefined, body: CommentBody, openedAt: number) => CommentDraft;
