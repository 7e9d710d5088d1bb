// Finds the route of a request in the protocol's table.
import { AfterwordError } from '../core/errors.js';
import { PATH_PARAMETERS } from '../protocol/operations.js';
import { routes, type RouteName } from '../protocol/routes.js';
import { Refusal } from './refusal.js';

export interface Match {
  readonly name: RouteName;
  /** The names in its path, decoded. */
  readonly names: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly name: RouteName;
  readonly method: string;
  readonly segments: readonly string[];
}

const patterns: readonly Pattern[] = (Object.keys(routes) as RouteName[]).map((name) => ({
  name,
  method: routes[name].method,
  segments: routes[name].path.slice(1).split('/'),
}));

const fits = (pattern: Pattern, segments: readonly string[]): boolean =>
  pattern.segments.length === segments.length &&
  pattern.segments.every((segment, index) => segment.startsWith('{') || segment === segments[index]);

/**
 * @param path without the base the server is mounted at
 * @throws Refusal 404 and 405, 400 for a name that is none
 */
export const matchRoute = (method: string, path: string): Match => {
  const segments = path.slice(1).split('/');
  const fitting = patterns.filter((pattern) => fits(pattern, segments));
  if (!fitting.length)
    throw new Refusal(new AfterwordError('not-found', `There is nothing at ${path.slice(0, 200)}.`), 404);
  const wanted = method === 'HEAD' ? 'GET' : method;
  const pattern = fitting.find((one) => one.method === wanted);
  if (!pattern) {
    const allow = fitting.map((one) => one.method).join(', ');
    throw new Refusal(new AfterwordError('unsupported', `Use ${allow} here.`), 405, { allow });
  }
  const names: Record<string, string> = {};
  for (const [index, segment] of pattern.segments.entries())
    if (segment.startsWith('{')) names[segment.slice(1, -1)] = decoded(segment.slice(1, -1), segments[index] ?? '');
  return { name: pattern.name, names };
};

const decoded = (name: string, segment: string): string => {
  const { minLength = 0, maxLength = Infinity } = PATH_PARAMETERS[name] as { minLength?: number; maxLength?: number };
  let text: string;
  try {
    text = decodeURIComponent(segment);
  } catch {
    throw new Refusal(new AfterwordError('invalid', `The ${name} in this address is not percent-encoded UTF-8.`), 400);
  }
  if (text.length >= minLength && text.length <= maxLength) return text;
  throw new Refusal(new AfterwordError('not-found', `A ${name} has ${minLength} to ${maxLength} characters.`), 404);
};
