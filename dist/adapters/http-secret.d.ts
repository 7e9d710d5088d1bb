import type { GuestIdentity } from '../core/adapter.js';
/** Keeps a guest's secret. Without it, nobody can show that a comment is theirs. It is the adapter's `identity`. */
export type SecretKeeper = GuestIdentity;
/** Keeps the secret for a server in localStorage. */
export declare const localStorageSecret: (url: string) => SecretKeeper;
