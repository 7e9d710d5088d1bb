// The settings for mails of `afterword serve`.
import { readFile } from 'node:fs/promises';
import { EMAIL } from '../../core/draft.js';
import { mailChannel } from '../mail/mail-channel.js';
import type { OwnLanguages } from '../../locales/own-names.js';
import type { MailStore } from '../mail/mail-store.js';
import type { Channel } from '../outbox/channel.js';
import { type ParsedSettings, UsageError } from './settings.js';
import { isSmtpAddress, smtpSender } from './smtp.js';
import { MINUTE } from '../durations.js';

export interface MailSettings {
  readonly address: string;
  readonly from: string;
  readonly url: string;
  readonly owners: readonly string[];
  /** Milliseconds. */
  readonly digest: number;
  readonly language: string;
  readonly locales: OwnLanguages;
}

const MOST_OWNERS = 20;

/** `name@host`, or a name and that in angle brackets. */
const isFrom = (from: string): boolean => EMAIL.test(/^[^<>\p{Cc}]*<([^<>]+)>$/u.exec(from)?.[1] ?? from);

/** The address is a secret: it is in no message. */
const addressFrom = async (given: string): Promise<string> => {
  if (isSmtpAddress(given)) return given;
  const text = /^\w+:\/\//.test(given) ? '' : await readFile(given, 'utf8').catch(() => '');
  const address = text.trim();
  if (isSmtpAddress(address)) return address;
  throw new UsageError('--smtp is smtps://user:password@host, or a file with such an address.');
};

/**
 * @param language of mails to moderators
 * @param locales words of the site's own
 * @throws UsageError
 */
export const readMailSettings = async (
  given: ParsedSettings,
  language: string,
  locales: OwnLanguages,
): Promise<MailSettings | undefined> => {
  const [smtp, from, url, owners] = [
    given.text('smtp'),
    given.text('from'),
    given.text('url'),
    given.list('owner-mail'),
  ];
  const digest = given.number('digest', 0, 10_080) ?? 0;
  if (!smtp) {
    if (from || owners.length || digest) throw new UsageError('--from, --owner-mail and --digest need --smtp.');
    return undefined;
  }
  if (!from || !isFrom(from)) throw new UsageError('--smtp needs --from: who mails are from, comments@blog.example.');
  if (!url) throw new UsageError('--smtp needs --url: links in mails begin with it.');
  if (owners.length > MOST_OWNERS) throw new UsageError(`--owner-mail: at most ${MOST_OWNERS} addresses.`);
  for (const owner of owners)
    if (!EMAIL.test(owner)) throw new UsageError(`--owner-mail: "${owner}" is not an e-mail address.`);
  return { address: await addressFrom(smtp), from, url, owners, digest: digest * MINUTE, language, locales };
};

export interface Mailing {
  readonly channel: Channel;
  close(): void;
}

export const openMailing = async (settings: MailSettings, store: MailStore): Promise<Mailing> => {
  const sender = await smtpSender(settings);
  return { channel: mailChannel({ ...settings, store, sender }), close: () => sender.close() };
};
