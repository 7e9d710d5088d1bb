import type { CommentId, DiscussionId } from '../../core/records.js';
import type { Database, Run, Work } from './tables.js';
/** Milliseconds for which a network is kept with its comment. */
export declare const NETWORKS_KEPT: number;
/** Makes the hash of a network, as `networkOf` names it. */
export type NetworkHash = (network: string) => Promise<string>;
/** The salt is read once. */
export declare const networkHashOf: (read: Run) => NetworkHash;
/** Whoever writes, with a hash instead of their network. */
export type WriterHash = <Given extends {
    readonly network?: string | undefined;
} | undefined>(given: Given) => Promise<Given>;
export declare const writerHashBy: (hashOf: NetworkHash) => WriterHash;
export declare const keepNetwork: (work: Work, discussion: DiscussionId, comment: CommentId, hash: string | undefined, now: number) => Promise<void>;
/** Deletes some of those that are too old. Returns whether there may be more. */
export declare const forgetNetworks: (db: Database, now: number) => Promise<boolean>;
