// Finds the route of a request in the protocol's table.
import { AfterwordError } from '../core/errors.js';
import type { Route } from '../protocol/page-routes.js';
import { routes, type RouteName } from '../protocol/routes.js';
import { formerRoutes } from './former-routes.js';
import { HttpError } from './http-error.js';

export interface Match {
  readonly name: RouteName;
  /** The query, together with the parameters that a former route has in its path. */
  readonly search: URLSearchParams;
}

interface Pattern {
  readonly name: RouteName;
  readonly method: string;
  readonly segments: readonly string[];
}

const patternsOf = (table: Readonly<Partial<Record<RouteName, Route>>>): readonly Pattern[] =>
  Object.entries(table).map(([name, { method, path }]) => ({
    name: name as RouteName,
    method,
    segments: path.slice(1).split('/'),
  }));
const patterns = [...patternsOf(routes), ...patternsOf(formerRoutes)];

const isName = (segment: string): boolean => segment.startsWith('{');
const fits = (pattern: Pattern, segments: readonly string[]): boolean =>
  pattern.segments.length === segments.length &&
  pattern.segments.every((segment, index) => isName(segment) || segment === segments[index]);

/**
 * @param path without the base the server is mounted at
 * @throws HttpError 404 and 405, 400 for a name that cannot be decoded
 */
export const matchRoute = (method: string, path: string, query: URLSearchParams): Match => {
  const segments = path.slice(1).split('/');
  const fitting = patterns.filter((pattern) => fits(pattern, segments));
  if (!fitting.length)
    throw new HttpError(new AfterwordError('not-found', `There is nothing at ${path.slice(0, 200)}.`), 404);
  const wanted = method === 'HEAD' ? 'GET' : method;
  const pattern = fitting.find((one) => one.method === wanted);
  if (!pattern) {
    const allow = fitting.map((one) => one.method).join(', ');
    throw new HttpError(new AfterwordError('unsupported', `Use ${allow} here.`), 405, { allow });
  }
  const search = new URLSearchParams(query);
  for (const [index, segment] of pattern.segments.entries())
    if (isName(segment)) search.append(segment.slice(1, -1), decoded(segment.slice(1, -1), segments[index] ?? ''));
  return { name: pattern.name, search };
};

const decoded = (name: string, segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new HttpError(
      new AfterwordError('invalid', `The ${name} in this address is not percent-encoded UTF-8.`),
      400,
    );
  }
};
