import type { Bans } from './bans.js';
import type { CallOptions } from './call-options.js';
import type { OutboxCalls } from './outbox-state.js';
import type { RulesSettings } from './rules.js';
import type { Statistics, StatisticsQuery } from './statistics.js';
import type { Webhooks } from './webhooks.js';
/** Every call rejects with `forbidden` for everybody but moderators. */
export interface Administration {
    /** Programs that the server tells of events. */
    readonly webhooks?: Webhooks;
    /** What waits to be sent to people and programs, and what failed. */
    readonly outbox?: OutboxCalls;
    /** Numbers about all discussions. */
    statistics?(query?: StatisticsQuery, call?: CallOptions): Promise<Statistics>;
    /** The rules of the site. */
    readonly rules?: RulesSettings;
    /** Who may no longer write. */
    readonly bans?: Bans;
}
