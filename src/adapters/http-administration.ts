// The calls of the http adapter that only the pages of moderators make. Loaded when such a page asks for them.
import type { Administration } from '../core/administration.js';
import type { BanPage } from '../core/bans.js';
import type { RulesState } from '../core/rules.js';
import type { Statistics } from '../core/statistics.js';
import { administrationRoutes as routes } from '../protocol/administration-routes.js';
import { rulesRoutes } from '../protocol/rules-routes.js';
import type { Requests } from './http-requests.js';

export const administrationCalls = ({ read, send }: Pick<Requests, 'read' | 'send'>): Administration => ({
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
