// Finds the route of a request to a server that is mounted at a path, `https://blog.example/comments`. Some proxies pass the whole
// path on and some remove their part of it. Both work, with the same settings.
import { operations } from '../protocol/operations.js';
import { matchRoute, type Match } from './router.js';

/** Whether the route knows every parameter in the query of the request. */
const takesAll = ({ name, search }: Match): boolean => {
  const known = operations[name].query ?? {};
  return [...search.keys()].every((key) => Object.hasOwn(known, key));
};

/**
 * @param base the path the server is mounted at, without a slash at its end; '' for none
 * @throws HttpError as matchRoute does
 */
export const matchMounted = (method: string, { pathname, searchParams }: URL, base: string): Match => {
  const match = (path: string): Match => matchRoute(method, path, searchParams);
  if (base === '' || !(pathname === base || pathname.startsWith(`${base}/`))) return match(pathname);
  // A path that begins with the base may also be one of our routes: `/comments` behind a proxy that has removed the base `/comments`.
  let below: Match | undefined;
  let failure: unknown;
  try {
    below = match(pathname.slice(base.length) || '/');
    if (takesAll(below)) return below;
  } catch (error) {
    failure = error;
  }
  try {
    const whole = match(pathname);
    if (!below || takesAll(whole)) return whole;
  } catch {
    if (!below) throw failure;
  }
  return below;
};
