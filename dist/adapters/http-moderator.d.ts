import type { SecretKeeper } from './http-secret.js';
/** Resolves when the code is exchanged, or cannot be: then the reader is who they were. */
export declare const takeModeratorCode: (base: string, keeper: SecretKeeper, ask: typeof fetch | undefined) => Promise<void>;
