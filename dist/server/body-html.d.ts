import type { CommentBody } from '../core/records.js';
/**
 * What turns these bodies into HTML.
 *
 * @throws AfterwordError `unsupported` where the packages they need are not installed
 */
export declare const htmlWriterFor: (bodies: readonly CommentBody[]) => Promise<(body: CommentBody) => string>;
