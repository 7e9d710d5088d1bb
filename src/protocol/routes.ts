// Where each call of the contract goes on the wire. Both sides use this table: the adapter fills a path in, the server
// matches it. A name in braces is one path segment, percent-encoded whole: discussions are addresses, slashes and all.

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
}

export const routes = {
  list: { method: 'GET', path: '/discussions/{discussion}/comments' },
  add: { method: 'POST', path: '/discussions/{discussion}/comments' },
  changes: { method: 'GET', path: '/discussions/{discussion}/changes' },
  follow: { method: 'POST', path: '/changes' },
  feed: { method: 'GET', path: '/discussions/{discussion}/feed' },
  moderateDiscussion: { method: 'POST', path: '/discussions/{discussion}/moderation' },
  restore: { method: 'PUT', path: '/discussions/{discussion}' },
  edit: { method: 'PATCH', path: '/comments/{comment}' },
  remove: { method: 'DELETE', path: '/comments/{comment}' },
  react: { method: 'PUT', path: '/comments/{comment}/reactions/{name}' },
  unreact: { method: 'DELETE', path: '/comments/{comment}/reactions/{name}' },
  report: { method: 'POST', path: '/comments/{comment}/reports' },
  moderate: { method: 'POST', path: '/comments/{comment}/moderation' },
  count: { method: 'GET', path: '/counts' },
  latest: { method: 'GET', path: '/latest' },
  latestFeed: { method: 'GET', path: '/feed' },
  session: { method: 'GET', path: '/session' },
  description: { method: 'GET', path: '/openapi.json' },
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof routes;

/** A route's path with its names filled in, and a query of whatever is defined. */
export const pathOf = (
  { path }: Route,
  names: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, string | number | undefined>> = {},
): string => {
  const search = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${segment(String(value))}`],
  );
  return (
    path.replace(/\{(\w+)\}/g, (_, name: string) => segment(names[name] ?? '')) +
    (search.length ? `?${search.join('&')}` : '')
  );
};

/** Half a surrogate pair has no place in an address. */
const segment = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
