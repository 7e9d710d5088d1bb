import type { Bans } from './bans.js';
import type { CallOptions } from './call-options.js';
import type { RulesSettings } from './rules.js';
import type { Statistics, StatisticsQuery } from './statistics.js';
/** Every call rejects with `forbidden` for everybody but moderators. */
export interface Administration {
    /** Numbers about all discussions. */
    statistics?(query?: StatisticsQuery, call?: CallOptions): Promise<Statistics>;
    /** The rules of the site. */
    readonly rules?: RulesSettings;
    /** Who may no longer write. */
    readonly bans?: Bans;
}
