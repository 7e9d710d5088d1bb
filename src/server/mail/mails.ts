// What the endpoints need of a server that sends mails.
import type { MailStore } from './mail-store.js';
import type { MailWishes } from './wishes.js';

export interface Mails {
  readonly store: MailStore;
  readonly wishes: MailWishes;
  /** The addresses whose links decide about comments; absent: all to which one was sent. */
  readonly owners?: readonly string[] | undefined;
  /** Of the pages for moderators. */
  readonly language: string;
}
