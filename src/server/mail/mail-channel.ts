// The mail channel of the outbox: which mails an event makes, and sending each of them. The words of a mail are looked up when it is sent.
import type { Channel, Outcome, SentDelivery } from '../outbox/channel.js';
import { randomSecret } from '../moderators/secrets.js';
import type { OwnLanguages } from '../../locales/own-names.js';
import { checkLocales, checkLanguage } from '../check-locales.js';
import { mailDeliveriesFor, type OwnerOptions } from '../sql/mail-deliveries.js';
import { confirmationMail } from './confirmation-mail.js';
import {
  CONFIRMATION_TIME,
  confirmationHash,
  DECISION_TIME,
  decisionHash,
  discussionHashOf,
  leaveCodeOf,
  MAIL_ACTIONS,
  type MailAction,
} from './mail-codes.js';
import type { MailContent } from './mail-content.js';
import { MailFailure, type MailMessage, type MailSender } from './mail-message.js';
import type { MailStore } from './mail-store.js';
import { mailWordsIn } from './mail-words.js';
import { ownerMail, type WaitingComment } from './owner-mail.js';
import { replyMail } from './reply-mail.js';
import type { ToldComment } from './told-comment.js';
import { DAY } from '../durations.js';

export interface MailChannelOptions extends OwnerOptions {
  readonly store: MailStore;
  readonly sender: MailSender;
  /** Where readers reach the server: links in mails begin with it. */
  readonly url: string;
  /** Of mails to moderators: a tag of a language that there are words in, of ours or of `locales`. Default: English. */
  readonly language?: string;
  /** Words of the site's own, as for the handler. */
  readonly locales?: OwnLanguages | undefined;
  /** The clock, milliseconds since 1970. */
  readonly now?: () => number;
}

/** Milliseconds after which a mail that no server takes is given up: four days, as RFC 5321 (section 4.5.4.1) advises. */
const GIVE_UP = 4 * DAY;
/** Comments that one digest shows. */
const MOST_SHOWN = 20;
/** Characters of a reason that is stored. */
const LONGEST_REASON = 300;

/** There is nothing to tell any more. */
const NOTHING: Outcome = { outcome: 'sent' };

export const mailChannel = (options: MailChannelOptions): Channel => {
  const { store, sender, language = 'en', now = Date.now } = options;
  const site = options.url.replace(/\/+$/, '');
  const locales = checkLocales(options.locales ?? {});
  checkLanguage(locales, language);

  const withCodes = async (comment: ToldComment, moderator: string): Promise<WaitingComment> => {
    const { discussion, id, revision } = comment.record;
    const codes: Partial<Record<MailAction, string>> = {};
    for (const action of MAIL_ACTIONS) {
      const code = randomSecret();
      const decision = { discussion, comment: id, action, revision, moderator };
      await store.keepDecision(await decisionHash(code), decision, now() + DECISION_TIME);
      codes[action] = code;
    }
    return { ...comment, codes: codes as Record<MailAction, string> };
  };

  const toOwner = async (to: string, delivery: string, told: readonly ToldComment[], more: number) => {
    if (!told.length) return undefined;
    const comments: WaitingComment[] = [];
    for (const comment of told) comments.push(await withCodes(comment, to));
    return await ownerMail({ to, delivery, site, comments, more }, await mailWordsIn(language, locales));
  };

  const toReader = async (
    delivery: string,
    content: MailContent & { readonly mail: 'reply' | 'confirmation' },
  ): Promise<MailMessage | undefined> => {
    const subscriber = await store.subscriber(content.subscriber);
    // Who has left, or was erased, gets nothing.
    if (!subscriber || subscriber.isConfirmed !== (content.mail === 'reply')) return undefined;
    const { address: to, id } = subscriber;
    const words = await mailWordsIn(subscriber.language, locales);
    const discussionHash = await discussionHashOf(content.discussion);
    const leaveCode = await leaveCodeOf(await store.secret(), { subscriber: id, discussionHash });
    if (content.mail === 'reply') {
      const found = await store.reply(id, content.discussion, content.comment);
      return found && (await replyMail({ to, delivery, site, ...found, leaveCode }, words));
    }
    const code = randomSecret();
    await store.keepConfirmation(await confirmationHash(code), id, now() + CONFIRMATION_TIME);
    return await confirmationMail({ to, delivery, site, code, leaveCode }, words);
  };

  const messageOf = async (id: string, content: MailContent): Promise<MailMessage | undefined> => {
    if (content.mail === 'waiting' || content.mail === 'reported') {
      const status = content.mail === 'waiting' ? 'pending' : 'approved';
      const told = await store.open(status, content.discussion, content.comment);
      return await toOwner(content.to, id, told ? [told] : [], 0);
    }
    if (content.mail === 'digest') {
      const { comments, count } = await store.allOpen(MOST_SHOWN);
      return await toOwner(content.to, id, comments, Math.max(0, count - comments.length));
    }
    return await toReader(id, content);
  };

  const send = async ({ id, content }: SentDelivery, signal: AbortSignal): Promise<Outcome> => {
    const about = JSON.parse(content) as MailContent;
    const message = await messageOf(id, about);
    if (!message) return NOTHING;
    const subscriber = 'subscriber' in about ? about.subscriber : undefined;
    try {
      await sender.send(message, signal);
    } catch (error) {
      if (!(error instanceof MailFailure)) throw error;
      const why = error.message.slice(0, LONGEST_REASON);
      if (!error.isFinal) return { outcome: 'retry', why };
      if (error.isOfAddress && subscriber !== undefined) await store.refused(subscriber);
      return { outcome: 'failed', why };
    }
    if (subscriber !== undefined) await store.accepted(subscriber);
    return { outcome: 'sent' };
  };

  return {
    name: 'mail',
    giveUpAfter: GIVE_UP,
    deliveriesFor: (event, work) => mailDeliveriesFor(event, work, options, now()),
    send,
  };
};
