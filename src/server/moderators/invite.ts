// Links by which moderators sign in.
import { type Moderator, type ModeratorStore, LINK_TIME } from './moderator-store.js';
import { hashOf, randomSecret } from './secrets.js';

/** The name of the first moderator. */
const OWNER = 'Owner';

/**
 * An address that signs a moderator in, once and within a day.
 *
 * @param url where readers reach the server
 */
export const linkFor = async (
  store: ModeratorStore,
  { id }: Pick<Moderator, 'id'>,
  url: string,
  now: number = Date.now(),
): Promise<string> => {
  const code = randomSecret();
  await store.keepCode({
    hash: await hashOf('link', code),
    purpose: 'link',
    moderator: id,
    expiresAt: now + LINK_TIME,
  });
  return `${url.replace(/\/+$/, '')}/moderate?link=${code}`;
};

/** The link of the first moderator, if there is none yet. */
export const firstLink = async (store: ModeratorStore, url: string): Promise<string | undefined> => {
  if ((await store.list()).length) return undefined;
  return await linkFor(store, await store.add(OWNER), url);
};
