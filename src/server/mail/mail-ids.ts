// The ids of mails, and what makes mail programs show the mails of one discussion as one thread.
import { digest } from '../digest.js';

const HOST = /^[a-z\d.-]{1,253}$/i;

/** The host that the ids of mails end with. An address such as [::1] cannot be one. */
const hostOf = (site: string): string => {
  const { hostname } = new URL(site);
  return HOST.test(hostname) ? hostname : 'afterword.invalid';
};

const short = async (text: string): Promise<string> => (await digest(text)).slice(0, 27);

/** The id of one mail: the same in every attempt to send it. */
export const messageIdOf = async (site: string, delivery: string): Promise<string> =>
  `<${await short(`mail ${delivery}`)}@${hostOf(site)}>`;

/** The id that all mails about a discussion refer to. No mail has it: programs make a thread of those that refer to it. */
export const threadIdOf = async (site: string, discussion: string): Promise<string> =>
  `<${await short(`discussion ${discussion}`)}@${hostOf(site)}>`;

/** The id of a list of mails (RFC 2919). */
export const listIdOf = async (site: string, name: string): Promise<string> =>
  `<${(await short(name)).replaceAll('_', '-').toLowerCase()}.${hostOf(site)}>`;
