// The routes for rules and bans, which only the pages of moderators call.
import type { Route } from './page-routes.js';

export const rulesRoutes = {
  rules: { method: 'GET', path: '/rules' },
  setRules: { method: 'PUT', path: '/rules' },
  bans: { method: 'GET', path: '/bans' },
  ban: { method: 'POST', path: '/bans' },
  unban: { method: 'DELETE', path: '/bans' },
} as const satisfies Readonly<Record<string, Route>>;
