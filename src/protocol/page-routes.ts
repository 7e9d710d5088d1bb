// The routes of the calls that most visits make, and how a request is written. The http adapter has them; it loads the others
// (occasional-routes.ts) when they are needed.
// Ids are in the query and never in the path: an id is often an address, and many proxies decode or refuse slashes in a path.
// They do not change a query.

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
}

export const pageRoutes = {
  list: { method: 'GET', path: '/comments' },
  add: { method: 'POST', path: '/comments' },
  changes: { method: 'GET', path: '/changes' },
  follow: { method: 'POST', path: '/changes' },
  edit: { method: 'PATCH', path: '/comment' },
  remove: { method: 'DELETE', path: '/comment' },
  react: { method: 'PUT', path: '/comment/reactions' },
  unreact: { method: 'DELETE', path: '/comment/reactions' },
  count: { method: 'GET', path: '/counts' },
  session: { method: 'GET', path: '/session' },
} as const satisfies Readonly<Record<string, Route>>;

/** The parameters of a request; those that are `undefined` are left out. */
export type RouteQuery = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** A route's path with its query. */
export const routePath = ({ path }: Route, query: RouteQuery = {}): string => {
  const search = Object.entries(query).flatMap(([name, value = []]) =>
    (Array.isArray(value) ? (value as readonly string[]) : [value]).map((one) => `${name}=${encoded(String(one))}`),
  );
  return path + (search.length ? `?${search.join('&')}` : '');
};

/** Half a surrogate pair cannot be part of an address. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
