// The first version of the routes, with ids in the path. Pages with an older script and feed readers with an older address still use
// them.
import type { Route } from '../protocol/page-routes.js';
import type { RouteName } from '../protocol/routes.js';

/** A name in braces is one percent-encoded path segment. It means the same as the query parameter of that name. */
export const formerRoutes: Readonly<Partial<Record<RouteName, Route>>> = {
  list: { method: 'GET', path: '/discussions/{discussion}/comments' },
  add: { method: 'POST', path: '/discussions/{discussion}/comments' },
  changes: { method: 'GET', path: '/discussions/{discussion}/changes' },
  feed: { method: 'GET', path: '/discussions/{discussion}/feed' },
  moderateDiscussion: { method: 'POST', path: '/discussions/{discussion}/moderation' },
  restore: { method: 'PUT', path: '/discussions/{discussion}' },
  edit: { method: 'PATCH', path: '/comments/{comment}' },
  remove: { method: 'DELETE', path: '/comments/{comment}' },
  react: { method: 'PUT', path: '/comments/{comment}/reactions/{name}' },
  unreact: { method: 'DELETE', path: '/comments/{comment}/reactions/{name}' },
  report: { method: 'POST', path: '/comments/{comment}/reports' },
  moderate: { method: 'POST', path: '/comments/{comment}/moderation' },
};
