// The endpoints that links in mails lead to. A GET shows a page and changes nothing; the button of the page sends a POST. Afterwards no
// code is in the address of the page. A mail program ends mails by one POST of its own (RFC 8058), without cookies and from anywhere.
import { AfterwordError } from '../../core/errors.js';
import type { Caller } from '../../core/caller.js';
import type { Endpoint, EndpointContext, EndpointDependencies } from '../endpoint.js';
import { readForm } from '../moderators/form-body.js';
import { assertOwnPage } from '../moderators/own-page.js';
import { pageResponse } from '../moderators/pages.js';
import { isSecret } from '../moderators/secrets.js';
import { confirmationHash, decisionHash, type Leaving, readLeaveCode } from './mail-codes.js';
import {
  changedPage,
  confirmedPage,
  confirmPage,
  decidedPage,
  decisionPage,
  leavePage,
  leftPage,
  linkOverPage,
} from './mail-pages.js';
import type { MailDecision } from './mail-store.js';
import { acceptedLanguage } from './accepted-language.js';
import { type MailWords, mailWordsIn } from './mail-words.js';
import type { Mails } from './mails.js';
import { isOpen } from './told-comment.js';

/** Who decides by a link: the log names the address that the mail was sent to. */
const moderatorBy = ({ moderator }: MailDecision): Caller => ({
  key: `mail ${moderator}`,
  author: { id: `mail ${moderator}`, name: `${moderator} (mail)` },
  moderates: true,
});

const codeIn = ({ query }: EndpointContext): string => (query['code'] as string | undefined) ?? '';

export const mailEndpoints = ({ adapter, mails, signIn, locales }: EndpointDependencies) => {
  const known = (): Mails => {
    if (mails) return mails;
    throw new AfterwordError('unsupported', 'This server sends no mails.');
  };
  const siteOf = ({ base, url }: EndpointContext): string => new URL(base || url.href).host;
  const wordsFor = ({ request }: EndpointContext, language?: string): Promise<MailWords> =>
    mailWordsIn(language ?? acceptedLanguage(request.headers.get('accept-language'), locales), locales);

  /** What a link decides; `undefined` if it was used, is too old, or was sent to somebody who is no owner any more. */
  const decisionIn = async (code: string): Promise<MailDecision | undefined> => {
    const { store, owners } = known();
    const decision = isSecret(code) ? await store.decision(await decisionHash(code)) : undefined;
    return decision && (owners?.includes(decision.moderator) ?? true) ? decision : undefined;
  };

  const leavingIn = async (code: string): Promise<Leaving | undefined> =>
    await readLeaveCode(await known().store.secret(), code);

  return {
    async mailDecisionPage(context) {
      const { store, language } = known();
      const words = await mailWordsIn(language, locales);
      const code = codeIn(context);
      const decision = await decisionIn(code);
      if (!decision) return pageResponse(linkOverPage(words), context.request);
      const told = await store.decided(decision);
      const page =
        told?.record.revision === decision.revision && isOpen(told)
          ? decisionPage(code, decision.action, told, words)
          : changedPage(words);
      return pageResponse(page, context.request);
    },

    async mailDecide(context) {
      const { store, language } = known();
      const { request } = context;
      const words = await mailWordsIn(language, locales);
      assertOwnPage(request, signIn);
      await context.checkRateLimit();
      const code = (await readForm(request)).get('code') ?? '';
      const decision = await decisionIn(code);
      if (!decision || !adapter.decide) return pageResponse(linkOverPage(words), request);
      const { action, discussion, comment, revision } = decision;
      // To keep a reported comment does not change its revision.
      const told = await store.decided(decision);
      if (!told || !isOpen(told)) {
        await store.forgetCode(await decisionHash(code));
        return pageResponse(changedPage(words), request);
      }
      // The revision makes sure that of several who press at once, one decides.
      const report = await adapter.decide(
        { action, comments: [{ discussion, comment, revision }] },
        { caller: moderatorBy(decision) },
      );
      await store.forgetCode(await decisionHash(code));
      if (report.refused.length) return pageResponse(changedPage(words), request);
      return pageResponse(decidedPage(action, !report.decisions.length, words), request);
    },

    async mailConfirmPage(context) {
      const { store } = known();
      const code = codeIn(context);
      const subscriber = isSecret(code) ? await store.confirmation(await confirmationHash(code)) : undefined;
      const words = await wordsFor(context, subscriber?.language);
      if (!subscriber) return pageResponse(linkOverPage(words), context.request);
      return pageResponse(confirmPage(code, subscriber.address, siteOf(context), words), context.request);
    },

    async mailConfirm(context) {
      const { store } = known();
      const { request } = context;
      assertOwnPage(request, signIn);
      await context.checkRateLimit();
      const code = (await readForm(request)).get('code') ?? '';
      const hash = isSecret(code) ? await confirmationHash(code) : '';
      const subscriber = hash ? await store.confirmation(hash) : undefined;
      const words = await wordsFor(context, subscriber?.language);
      const isDone = subscriber !== undefined && (await store.confirm(hash));
      return pageResponse(isDone ? confirmedPage(words) : linkOverPage(words), request);
    },

    async mailLeavePage(context) {
      const { store } = known();
      const code = codeIn(context);
      const leaving = await leavingIn(code);
      if (!leaving) return pageResponse(linkOverPage(await wordsFor(context)), context.request);
      const subscriber = await store.subscriber(leaving.subscriber);
      const words = await wordsFor(context, subscriber?.language);
      if (!subscriber) return pageResponse(leftPage(words), context.request);
      const { address, isConfirmed } = subscriber;
      return pageResponse(leavePage(code, address, siteOf(context), !isConfirmed, words), context.request);
    },

    async mailLeave(context) {
      const { store } = known();
      const { request } = context;
      const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '');
      // A mail program may send its one field in another form. It need not be read: the code is in the address.
      const given = isForm ? await readForm(request) : new URLSearchParams();
      const leaving = await leavingIn(given.get('code') ?? codeIn(context));
      if (!leaving) {
        await context.checkRateLimit();
        return pageResponse(linkOverPage(await wordsFor(context)), request);
      }
      const subscriber = await store.subscriber(leaving.subscriber);
      if (subscriber && (!subscriber.isConfirmed || given.get('which') === 'all'))
        await store.leaveAll(leaving.subscriber, !subscriber.isConfirmed);
      else await store.leaveDiscussion(leaving.subscriber, leaving.discussionHash);
      return pageResponse(leftPage(await wordsFor(context, subscriber?.language)), request);
    },
  } satisfies Readonly<Record<string, Endpoint>>;
};
