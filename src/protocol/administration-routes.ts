// The routes of what only the pages of moderators need.
import type { Route } from './page-routes.js';

export const administrationRoutes = {
  statistics: { method: 'GET', path: '/statistics' },
} as const satisfies Readonly<Record<string, Route>>;
