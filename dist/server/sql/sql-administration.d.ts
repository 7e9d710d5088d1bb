import type { Administration } from '../../core/administration.js';
import type { Bans } from '../../core/bans.js';
import type { RulesSettings } from '../../core/rules.js';
import type { WebhookStore } from '../webhooks/webhook-store.js';
import type { NetworkHash } from './networks.js';
import type { Access } from './opening.js';
export declare const sqlRules: ({ read, inTurn }: Access) => RulesSettings;
export declare const sqlBans: ({ now, read, inTurn }: Access, hashOf: NetworkHash) => Bans;
export declare const sqlAdministration: ({ now, read, run }: Access, { rules, bans, webhooks }: {
    readonly rules: RulesSettings;
    readonly bans: Bans;
    readonly webhooks: WebhookStore;
}) => Administration;
