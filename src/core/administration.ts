// What only the pages of moderators need besides queues and decisions. Each member is an ability of its own, with its types in a file of
// its own. A page has a section or a panel for a member exactly if the adapter has it.
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
