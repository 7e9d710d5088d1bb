// The calls of the http adapter that only the pages of moderators make. Loaded when such a page asks for them.
import type { Administration } from '../core/administration.js';
import type { Statistics } from '../core/statistics.js';
import { administrationRoutes as routes } from '../protocol/administration-routes.js';
import type { Requests } from './http-requests.js';

export const administrationCalls = ({ read }: Pick<Requests, 'read' | 'send'>): Administration => ({
  statistics: ({ days, zone } = {}, call) => read<Statistics>(routes.statistics, { query: { days, zone } }, call),
});
