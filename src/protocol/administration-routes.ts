// The routes of what only the pages of moderators need.
import type { Route } from './page-routes.js';

export const administrationRoutes = {
  webhooks: { method: 'GET', path: '/webhooks' },
  addWebhook: { method: 'POST', path: '/webhooks' },
  removeWebhook: { method: 'DELETE', path: '/webhooks' },
  rotateWebhook: { method: 'POST', path: '/webhooks/secrets' },
  testWebhook: { method: 'POST', path: '/webhooks/tests' },
  outbox: { method: 'GET', path: '/outbox' },
  sendAgain: { method: 'POST', path: '/outbox/attempts' },
  sendAllAgain: { method: 'POST', path: '/outbox/attempts/all' },
  statistics: { method: 'GET', path: '/statistics' },
} as const satisfies Readonly<Record<string, Route>>;
