// What only the pages of moderators need: the rules, the bans, the webhooks, the outbox and the numbers.
import type { Administration } from '../../core/administration.js';
import type { Bans } from '../../core/bans.js';
import type { RulesSettings } from '../../core/rules.js';
import { outboxCalls } from '../outbox/outbox-calls.js';
import { webhookCalls } from '../webhooks/webhook-calls.js';
import type { WebhookStore } from '../webhooks/webhook-store.js';
import type { NetworkHash } from './networks.js';
import type { Access } from './opening.js';
import { addBans, bansIn, removeBan } from './sql-bans.js';
import { rulesIn, setRules } from './sql-rules.js';
import { statisticsOf } from './statistics.js';

export const sqlRules = ({ read, inTurn }: Access): RulesSettings => ({
  get: (call) => read(call?.signal, (db) => rulesIn(db, call ?? {})),
  set: (rules, seen, call) => inTurn(() => read(call?.signal, (db) => setRules(db, rules, seen, call ?? {}))),
});

export const sqlBans = ({ now, read, inTurn }: Access, hashOf: NetworkHash): Bans => ({
  list: (query = {}, call) => read(call?.signal, (db) => bansIn(db, query, call ?? {})),
  add: (request, call) => inTurn(() => read(call?.signal, (db) => addBans(db, request, now(), hashOf, call ?? {}))),
  remove: (id, call) => inTurn(() => read(call?.signal, (db) => removeBan(db, id, now(), call ?? {}))),
});

export const sqlAdministration = (
  { now, read, run }: Access,
  { rules, bans, webhooks }: { readonly rules: RulesSettings; readonly bans: Bans; readonly webhooks: WebhookStore },
): Administration => ({
  webhooks: webhookCalls(webhooks),
  outbox: outboxCalls(run, now),
  rules,
  bans,
  statistics: (query, call) => statisticsOf((work) => read(call?.signal, work), query, now(), call?.caller),
});
