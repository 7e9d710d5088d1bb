import type { Adapter, ModeratorAccess } from '../core/adapter.js';
import type * as Proving from './http-proof.js';
import type { Requests } from './http-requests.js';
export { takeModeratorCode } from './http-moderator.js';
/** Sends a comment with a proof of work (http-proof.ts). */
export declare const prove: <Added>(...given: Parameters<typeof Proving.prove<Added>>) => Promise<Added>;
export type OccasionalCalls = Required<Pick<Adapter, 'latest' | 'report' | 'search' | 'history' | 'own' | 'removeOwn' | 'moderate' | 'queue' | 'queueState' | 'decide' | 'decisions' | 'undo' | 'reports' | 'restore' | 'administration'>> & ModeratorAccess;
export declare const occasionalCalls: ({ read, send, moderator }: Requests) => OccasionalCalls;
