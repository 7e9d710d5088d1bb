// Finds the route of a request to a server that stands under a path, `https://blog.example/comments`. Some proxies hand on
// the whole path, some take theirs off: both are understood, so the same settings serve behind either.
import type { Match } from './router.js';
import { matchRoute } from './router.js';

export interface MountedMatch extends Match {
  /** The path below the server's own. */
  readonly path: string;
}

/**
 * @param base the path the server stands under, without a slash at its end; '' for none
 * @throws Refusal as matchRoute does
 */
export const matchMounted = (method: string, pathname: string, base: string): MountedMatch => {
  const match = (path: string): MountedMatch => ({ ...matchRoute(method, path), path });
  if (base === '' || !(pathname === base || pathname.startsWith(`${base}/`))) return match(pathname);
  try {
    return match(pathname.slice(base.length) || '/');
  } catch (error) {
    // A route of our own may begin as the base does: `/comments/ID`, where the base is `/comments` and was taken off.
    try {
      return match(pathname);
    } catch {
      throw error;
    }
  }
};
