import type { Ban, BanPage, BanQuery, BanRequest } from '../../core/bans.js';
import type { CallOptions } from '../../core/call-options.js';
import type { Writer } from '../ban-store.js';
import type { NetworkHash } from './networks.js';
import type { Database, Work } from './tables.js';
/** @param writer whose network is a hash */
export declare const findBan: (db: Database, { key, email, network }: Writer, now: number) => Promise<{
    readonly until?: string;
} | undefined>;
/** The bans of a person, without those who made them. */
export declare const bansOf: (db: Database, keys: readonly string[], addresses: readonly string[]) => Promise<readonly Omit<Ban, 'id' | 'moderator' | 'decision'>[]>;
export declare const bansIn: (db: Database, page: BanQuery, { caller }: CallOptions) => Promise<BanPage>;
export declare const addBans: (db: Database, { comment: named, kinds, account, email, address, until, reason }: BanRequest, now: number, hashOf: NetworkHash, { caller }: CallOptions) => Promise<readonly Ban[]>;
export declare const removeBan: (db: Database, id: string, now: number, { caller }: CallOptions) => Promise<void>;
/** Ends the bans that a decision has made. Returns whether there were any. */
export declare const undoBans: (work: Work, decision: string) => Promise<boolean>;
