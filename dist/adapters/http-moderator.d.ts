import type { SecretKeeper } from './http-secret.js';
import type { request } from './request.js';
/**
 * Resolves when the code is exchanged, or cannot be: then the reader is who they were.
 *
 * @param send the adapter’s own function for requests, so that this file needs no copy of it
 */
export declare const takeModeratorCode: (base: string, keeper: SecretKeeper, send: typeof request, ask: typeof fetch | undefined) => Promise<void>;
