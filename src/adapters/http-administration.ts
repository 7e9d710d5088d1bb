// The calls of the http adapter that only the pages of moderators make. Loaded when such a page asks for them.
import type { Administration } from '../core/administration.js';
import type { OutboxReport } from '../core/outbox-state.js';
import type { Webhook, WebhookSecret } from '../core/webhooks.js';
import type { BanPage } from '../core/bans.js';
import type { RulesState } from '../core/rules.js';
import type { Statistics } from '../core/statistics.js';
import { administrationRoutes as routes } from '../protocol/administration-routes.js';
import { rulesRoutes } from '../protocol/rules-routes.js';
import type { Requests } from './http-requests.js';

export const administrationCalls = ({ read, send }: Pick<Requests, 'read' | 'send'>): Administration => ({
  webhooks: {
    async list(call) {
      return (await read<{ webhooks: readonly Webhook[] }>(routes.webhooks, {}, call)).webhooks;
    },
    add: ({ url, events, template }, call) =>
      read<WebhookSecret>(routes.addWebhook, { body: { url, events, template } }, call),
    remove: (webhook, call) => send(routes.removeWebhook, { query: { webhook } }, call),
    rotate: (webhook, call) => read<WebhookSecret>(routes.rotateWebhook, { query: { webhook } }, call),
    test: (webhook, call) => send(routes.testWebhook, { query: { webhook } }, call),
  },
  outbox: {
    report: (call) => read<OutboxReport>(routes.outbox, {}, call),
    sendAgain: (delivery, call) => send(routes.sendAgain, { query: { delivery } }, call),
    sendAllAgain: (like, call) => send(routes.sendAllAgain, { query: { like } }, call),
  },
  statistics: ({ days, zone } = {}, call) => read<Statistics>(routes.statistics, { query: { days, zone } }, call),
  rules: {
    get: (call) => read<RulesState>(rulesRoutes.rules, {}, call),
    set: (rules, revision, call) => read<RulesState>(rulesRoutes.setRules, { body: { rules, revision } }, call),
  },
  bans: {
    list: ({ limit, cursor } = {}, call) => read<BanPage>(rulesRoutes.bans, { query: { limit, cursor } }, call),
    async add(body, call) {
      return (await read<Pick<BanPage, 'bans'>>(rulesRoutes.ban, { body }, call)).bans;
    },
    remove: (ban, call) => send(rulesRoutes.unban, { query: { ban } }, call),
  },
});
