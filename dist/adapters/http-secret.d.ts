import type { GuestIdentity } from '../core/adapter.js';
/** Keeps a guest's secret. Without it, nobody can show that a comment is theirs. It is the adapter's `identity`. */
export type SecretKeeper = GuestIdentity;
/** Keeps the secret for a server in localStorage; of a guest, or of a moderator who came by a link. */
export declare const localStorageSecret: (url: string, whose?: 'secret' | 'moderator') => SecretKeeper;
