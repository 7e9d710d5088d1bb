// Takes the code that the page for moderators put into this page's address, and exchanges it for a session of this site's pages. Part of
// http-occasional.ts, which is loaded if an address has such a code.
import { MODERATOR_CODE } from '../core/moderator-access.js';
import { occasionalRoutes as routes } from '../protocol/occasional-routes.js';
import type { SecretKeeper } from './http-secret.js';
import { jsonIn } from './json-in.js';
import type { request } from './request.js';

/** The exchange that is under way: several adapters of a page may see the same code. */
let exchanging: Promise<void> | undefined;

const exchange = async (
  base: string,
  keeper: SecretKeeper,
  send: typeof request,
  ask: typeof fetch | undefined,
): Promise<void> => {
  const code = location.hash.slice(MODERATOR_CODE.length);
  // The code leaves the address at once, so that nobody copies it from there.
  history.replaceState(history.state, '', location.pathname + location.search);
  const { method, path } = routes.pageSession;
  const answer = await send(base + path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
    fetch: ask,
  });
  const { token } = (await jsonIn(answer)) as { readonly token: string };
  keeper.set(token);
};

/**
 * Resolves when the code is exchanged, or cannot be: then the reader is who they were.
 *
 * @param send the adapter’s own function for requests, so that this file needs no copy of it
 */
export const takeModeratorCode = async (
  base: string,
  keeper: SecretKeeper,
  send: typeof request,
  ask: typeof fetch | undefined,
): Promise<void> => {
  if (location.hash.startsWith(MODERATOR_CODE))
    exchanging = exchange(base, keeper, send, ask).catch((error: unknown) => {
      console.warn('Afterword: the moderator’s code could not be used.', error);
    });
  await exchanging;
};
