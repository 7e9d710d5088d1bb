// What only the pages of moderators need besides queues and decisions. Each member is an ability of its own, with its types in a file of
// its own. A page has a section or a panel for a member exactly if the adapter has it.
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
