// The routes of the calls that few visits make.
import type { Route } from './page-routes.js';

export const occasionalRoutes = {
  moderateDiscussion: { method: 'POST', path: '/moderation' },
  restore: { method: 'PUT', path: '/discussion' },
  moderate: { method: 'POST', path: '/comment/moderation' },
  reports: { method: 'GET', path: '/comment/reports' },
  search: { method: 'GET', path: '/search' },
  queue: { method: 'GET', path: '/queue' },
} as const satisfies Readonly<Record<string, Route>>;
