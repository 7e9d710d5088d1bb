// Where each call of the contract goes on the wire. Both sides use this table: the adapter asks there, the server matches it.
// What a call is about stands in the query, never in the path: ids are addresses, and many a proxy decodes the slashes in a
// path, or refuses them. A query goes through as it is.

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
}

export const routes = {
  list: { method: 'GET', path: '/comments' },
  add: { method: 'POST', path: '/comments' },
  changes: { method: 'GET', path: '/changes' },
  follow: { method: 'POST', path: '/changes' },
  moderateDiscussion: { method: 'POST', path: '/moderation' },
  restore: { method: 'PUT', path: '/discussion' },
  edit: { method: 'PATCH', path: '/comment' },
  remove: { method: 'DELETE', path: '/comment' },
  react: { method: 'PUT', path: '/comment/reactions' },
  unreact: { method: 'DELETE', path: '/comment/reactions' },
  report: { method: 'POST', path: '/comment/reports' },
  moderate: { method: 'POST', path: '/comment/moderation' },
  reports: { method: 'GET', path: '/comment/reports' },
  queue: { method: 'GET', path: '/queue' },
  count: { method: 'GET', path: '/counts' },
  latest: { method: 'GET', path: '/latest' },
  feed: { method: 'GET', path: '/feed' },
  session: { method: 'GET', path: '/session' },
  description: { method: 'GET', path: '/openapi.json' },
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof routes;

/** What a request is about; what is `undefined` is left out. */
export type RouteQuery = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** A route's path with its query. */
export const routePath = ({ path }: Route, query: RouteQuery = {}): string => {
  const search = Object.entries(query).flatMap(([name, value = []]) =>
    (Array.isArray(value) ? (value as readonly string[]) : [value]).map((one) => `${name}=${encoded(String(one))}`),
  );
  return path + (search.length ? `?${search.join('&')}` : '');
};

/** Half a surrogate pair has no place in an address. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
