// The method and path of each call of the contract, and of what else a server answers.
import { administrationRoutes } from './administration-routes.js';
import { occasionalRoutes } from './occasional-routes.js';
import { rulesRoutes } from './rules-routes.js';
import { pageRoutes, type Route } from './page-routes.js';

export const routes = {
  ...pageRoutes,
  ...occasionalRoutes,
  ...rulesRoutes,
  ...administrationRoutes,
  moderatePage: { method: 'GET', path: '/moderate' },
  signIn: { method: 'POST', path: '/moderate' },
  mailDecisionPage: { method: 'GET', path: '/mail/decision' },
  mailDecide: { method: 'POST', path: '/mail/decision' },
  mailConfirmPage: { method: 'GET', path: '/mail/confirm' },
  mailConfirm: { method: 'POST', path: '/mail/confirm' },
  mailLeavePage: { method: 'GET', path: '/mail/leave' },
  mailLeave: { method: 'POST', path: '/mail/leave' },
  exportDecisions: { method: 'GET', path: '/decisions/export' },
  feed: { method: 'GET', path: '/feed' },
  description: { method: 'GET', path: '/openapi.json' },
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof routes;
