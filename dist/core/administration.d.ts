import type { CallOptions } from './call-options.js';
import type { Statistics, StatisticsQuery } from './statistics.js';
/** Every call rejects with `forbidden` for everybody but moderators. */
export interface Administration {
    /** Numbers about all discussions. */
    statistics?(query?: StatisticsQuery, call?: CallOptions): Promise<Statistics>;
}
