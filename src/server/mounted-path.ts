// Finds the route of a request to a server that stands under a path, `https://blog.example/comments`. Some proxies hand on
// the whole path, some take theirs off: both are understood, so the same settings serve behind either.
import { operations } from '../protocol/operations.js';
import { matchRoute, type Match } from './router.js';

/** Whether a route takes all that the query of a request says. */
const takesAll = ({ name, search }: Match): boolean => {
  const known = operations[name].query ?? {};
  return [...search.keys()].every((key) => Object.hasOwn(known, key));
};

/**
 * @param base the path the server stands under, without a slash at its end; '' for none
 * @throws HttpError as matchRoute does
 */
export const matchMounted = (method: string, { pathname, searchParams }: URL, base: string): Match => {
  const match = (path: string): Match => matchRoute(method, path, searchParams);
  if (base === '' || !(pathname === base || pathname.startsWith(`${base}/`))) return match(pathname);
  // A route of our own may begin as the base does: `/comments`, where the base is `/comments` and was taken off.
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
