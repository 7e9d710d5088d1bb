// The parameters, the body and the answers of each route. The server checks requests with it, and the description is made from it.
import { LONGEST_SEARCH } from '../core/search.js';
import { MOST_DAYS } from '../core/statistics.js';
import { COMMENT_ORDERS, QUEUES } from '../core/vocabulary.js';
import { LONGEST_PROOF } from './proof.js';
import { routes, type RouteName } from './routes.js';
import { CURSOR, DATE, DISCUSSION_ID, ID, type Schema, type SchemaName } from './schemas.js';

export interface Parameter {
  readonly schema: Schema;
  readonly required?: boolean;
  /** May be given more than once; the schema is for one value. */
  readonly many?: boolean;
}

export interface Operation {
  readonly summary: string;
  readonly query?: Readonly<Record<string, Parameter>>;
  readonly body?: SchemaName;
  /** The content of an answer with status 2xx; absent for 204. */
  readonly answer: SchemaName | 'feed' | 'events' | 'lines' | 'page' | 'description' | undefined;
  /** Statuses of its answers, besides those that all routes have. */
  readonly refusals: readonly number[];
}

const DISCUSSION: Parameter = { schema: DISCUSSION_ID, required: true };
const order: Parameter = { schema: { type: 'string', enum: COMMENT_ORDERS } };
const integerBetween = (minimum: number, maximum: number): Parameter => ({
  schema: { type: 'integer', minimum, maximum },
});

/** Which discussion, and which of its comments. */
const discussion = { discussion: DISCUSSION } as const;
const comment = { ...discussion, comment: { schema: ID, required: true } } as const;
const webhook = { webhook: { schema: ID, required: true } } as const;
const reaction = {
  ...comment,
  name: { schema: { type: 'string', minLength: 1, maxLength: 40 }, required: true },
} as const;

/** The code of a link in a mail. */
const mailCode = { code: { schema: { type: 'string', maxLength: 200 } } } as const;

/** How often a parameter may be given, if it may be given more than once. */
export const MAX_REPEATED = 500;

/** Statuses that every route can have: bad request, invalid token, not found, rate limit, unavailable. */
export const ANY_REFUSALS = [400, 401, 404, 405, 414, 422, 429, 503] as const;
const WRITING = [403, 409, 413, 415, 507] as const;

export const operations: Readonly<Record<RouteName, Operation>> = {
  list: {
    summary: 'One page of a discussion',
    query: {
      ...discussion,
      order,
      limit: integerBetween(1, 100),
      cursor: { schema: CURSOR },
      thread: { schema: ID },
      around: { schema: ID },
    },
    answer: 'Page',
    refusals: [],
  },
  add: {
    summary:
      'Adds a comment; again with the same id it changes nothing. The answer 428 has a challenge, whose solution is the proof',
    query: { ...discussion, proof: { schema: { type: 'string', maxLength: LONGEST_PROOF } } },
    body: 'Draft',
    answer: 'Comment',
    refusals: [...WRITING, 428],
  },
  changes: {
    summary: 'What changed after a version; as text/event-stream, also what changes from then on',
    query: { ...discussion, since: { schema: { type: 'integer', minimum: 0 } } },
    answer: 'Changes',
    refusals: [],
  },
  follow: {
    summary: 'What changes in many discussions after a version of each, as one text/event-stream',
    body: 'Following',
    answer: 'events',
    refusals: [413, 415, 422],
  },
  moderateDiscussion: {
    summary: 'Closes or opens a discussion; for moderators',
    query: discussion,
    body: 'DiscussionModeration',
    answer: undefined,
    refusals: WRITING,
  },
  restore: {
    summary: 'Writes history as given; for moderators',
    query: discussion,
    body: 'Discussion',
    answer: 'RestoreReport',
    refusals: WRITING,
  },
  edit: {
    summary: 'Edits a comment’s body',
    query: comment,
    body: 'Change',
    answer: 'Comment',
    refusals: WRITING,
  },
  remove: { summary: 'Takes a comment down', query: comment, answer: undefined, refusals: WRITING },
  react: {
    summary: 'Sets the reader’s reaction',
    query: reaction,
    answer: 'Comment',
    refusals: WRITING,
  },
  unreact: {
    summary: 'Takes the reader’s reaction back',
    query: reaction,
    answer: 'Comment',
    refusals: WRITING,
  },
  report: {
    summary: 'Tells the moderators about a comment',
    query: comment,
    body: 'Report',
    answer: undefined,
    refusals: WRITING,
  },
  moderate: {
    summary: 'Approves, holds, removes or pins a comment; for moderators',
    query: comment,
    body: 'Moderation',
    answer: undefined,
    refusals: WRITING,
  },
  reports: {
    summary: 'What readers told about a comment; for moderators',
    query: comment,
    answer: 'Reports',
    refusals: [403],
  },
  history: {
    summary: 'The texts that a comment had before it was edited, newest first',
    query: comment,
    answer: 'History',
    refusals: [],
  },
  search: {
    summary: 'The comments of a discussion in which words occur, newest first',
    query: {
      ...discussion,
      words: { schema: { type: 'string', maxLength: LONGEST_SEARCH }, required: true },
      limit: integerBetween(1, 100),
      cursor: { schema: CURSOR },
    },
    answer: 'Found',
    refusals: [],
  },
  own: {
    summary: 'What the reader wrote in all discussions, newest first',
    query: { limit: integerBetween(1, 100), cursor: { schema: CURSOR } },
    answer: 'Found',
    refusals: [],
  },
  removeOwn: {
    summary: 'Removes comments of the reader, those that are named or all, at most a hundred at a time',
    body: 'OwnRemovals',
    answer: 'OwnRemoval',
    refusals: WRITING,
  },
  queue: {
    summary: 'Comments that wait, were reported, are spam or were removed, or all, newest first; for moderators',
    query: {
      queue: { schema: { type: 'string', enum: [...QUEUES] } },
      discussion: { schema: DISCUSSION_ID },
      author: { schema: { type: 'string', maxLength: 200 } },
      words: { schema: { type: 'string', maxLength: LONGEST_SEARCH } },
      from: { schema: DATE },
      to: { schema: DATE },
      limit: integerBetween(1, 100),
      cursor: { schema: CURSOR },
    },
    answer: 'Queue',
    refusals: [403],
  },
  queueState: {
    summary: 'How many comments wait, and a version that changes with the queues; for moderators',
    answer: 'QueueState',
    refusals: [403],
  },
  decide: {
    summary: 'Decides about at most a hundred comments, or about a part of all that match; for moderators',
    body: 'DecisionRequest',
    answer: 'DecisionReport',
    refusals: WRITING,
  },
  decisions: {
    summary: 'The log of decisions, newest first; for moderators',
    query: {
      discussion: { schema: DISCUSSION_ID },
      comment: { schema: ID },
      limit: integerBetween(1, 100),
      cursor: { schema: CURSOR },
    },
    answer: 'Decisions',
    refusals: [403],
  },
  exportDecisions: {
    summary: 'The whole log of decisions, newest first, as JSON lines; for moderators',
    answer: 'lines',
    refusals: [403],
  },
  undo: {
    summary: 'Undoes a decision; for moderators',
    query: { decision: { schema: ID, required: true } },
    answer: 'Decision',
    refusals: WRITING,
  },
  webhooks: { summary: 'The programs that are told of events; for moderators', answer: 'Webhooks', refusals: [403] },
  addWebhook: {
    summary: 'Adds a program that is told of events, at a public address; for moderators',
    body: 'WebhookDraft',
    answer: 'WebhookSecret',
    refusals: WRITING,
  },
  removeWebhook: {
    summary: 'A program is told no more; for moderators',
    query: webhook,
    answer: undefined,
    refusals: WRITING,
  },
  rotateWebhook: {
    summary: 'Makes a new secret; the former one is valid for another day; for moderators',
    query: webhook,
    answer: 'WebhookSecret',
    refusals: WRITING,
  },
  testWebhook: {
    summary: 'Sends an example to a program; for moderators',
    query: webhook,
    answer: undefined,
    refusals: WRITING,
  },
  outbox: {
    summary: 'How many mails and webhooks wait, and which failed; for moderators',
    answer: 'Outbox',
    refusals: [403],
  },
  sendAgain: {
    summary: 'Sends a mail or a webhook again that failed; for moderators',
    query: { delivery: { schema: ID, required: true } },
    answer: undefined,
    refusals: WRITING,
  },
  rules: { summary: 'The rules of the site; for moderators', answer: 'RulesState', refusals: [403] },
  setRules: {
    summary: 'Replaces the rules of the site, unless somebody has changed them since; for moderators',
    body: 'RulesChange',
    answer: 'RulesState',
    refusals: WRITING,
  },
  bans: {
    summary: 'Who may not write, the newest ban first; for moderators',
    query: { limit: integerBetween(1, 100), cursor: { schema: CURSOR } },
    answer: 'Bans',
    refusals: [403],
  },
  ban: {
    summary: 'Bans the author of a comment, or somebody by name; for moderators',
    body: 'BanRequest',
    answer: 'Bans',
    refusals: WRITING,
  },
  unban: {
    summary: 'Ends a ban; for moderators',
    query: { ban: { schema: ID, required: true } },
    answer: undefined,
    refusals: WRITING,
  },
  statistics: {
    summary: 'Comments each day, what waits and how long comments waited; for moderators',
    query: { days: integerBetween(1, MOST_DAYS), zone: { schema: { type: 'string', minLength: 1, maxLength: 64 } } },
    answer: 'Statistics',
    refusals: [403],
  },
  moderatePage: {
    summary: 'The page for moderators; with the code of a link, a page that asks to sign in',
    query: { link: { schema: { type: 'string', maxLength: 100 } } },
    answer: 'page',
    refusals: [403],
  },
  signIn: {
    summary:
      'Uses up the link of a moderator, sent as a form, and leads to the page for moderators with a session cookie',
    answer: 'page',
    refusals: [403, 413, 415],
  },
  mailDecisionPage: {
    summary: 'Where a link in a mail to a moderator leads: a page that asks before it decides; changes nothing',
    query: mailCode,
    answer: 'page',
    refusals: [403, 409],
  },
  mailDecide: {
    summary: 'Approves or removes a comment, or marks it as spam, by the code of a link in a mail, sent as a form',
    answer: 'page',
    refusals: [403, 409, 413, 415],
  },
  mailConfirmPage: {
    summary: 'Where a link leads by which a reader says that they want mails; changes nothing',
    query: mailCode,
    answer: 'page',
    refusals: [403],
  },
  mailConfirm: {
    summary: 'Confirms that a reader wants mails about replies, by the code of a link, sent as a form',
    answer: 'page',
    refusals: [403, 413, 415],
  },
  mailLeavePage: {
    summary: 'Where a link leads by which a reader ends mails; changes nothing',
    query: mailCode,
    answer: 'page',
    refusals: [403],
  },
  mailLeave: {
    summary: 'Ends mails about one discussion or all, from a page, or by the button of a mail program (RFC 8058)',
    query: mailCode,
    answer: 'page',
    refusals: [403, 413],
  },
  signOut: {
    summary: 'Ends the session of a moderator who signed in by a link, or all their sessions',
    body: 'SignOut',
    answer: undefined,
    refusals: WRITING,
  },
  pageCode: {
    summary: 'A code for one page of a site, used once within a minute; for moderators who signed in by a link',
    body: 'PageCodeRequest',
    answer: 'PageCode',
    refusals: WRITING,
  },
  pageSession: {
    summary: 'Exchanges the code of a page for a bearer token of its moderator, for pages of that origin',
    body: 'PageCode',
    answer: 'PageSession',
    refusals: WRITING,
  },
  count: {
    summary: 'How many comments discussions have',
    query: { id: { schema: DISCUSSION_ID, required: true, many: true } },
    answer: 'Counts',
    refusals: [],
  },
  latest: {
    summary: 'The newest comments of the site, or of one discussion',
    query: { limit: integerBetween(1, 100), discussion: { schema: DISCUSSION_ID } },
    answer: 'Latest',
    refusals: [],
  },
  feed: {
    summary: 'The newest comments of the site, or of one discussion, as Atom',
    query: { discussion: { schema: DISCUSSION_ID } },
    answer: 'feed',
    refusals: [],
  },
  session: { summary: 'Who the reader is, and what they may do', answer: 'Session', refusals: [] },
  description: { summary: 'This description', answer: 'description', refusals: [] },
};

/** The status of a successful answer; that of a sign-in leads to another page. */
export const successOf = (name: RouteName): 200 | 201 | 204 | 303 =>
  operations[name].answer === undefined ? 204 : name === 'add' ? 201 : name === 'signIn' ? 303 : 200;

/** Whether a client may cache the answer and revalidate it. Changes, what one reader wrote and what moderators did are never cached. */
export const isKept = (name: RouteName): boolean => routes[name].method === 'GET' && !NOT_KEPT.has(name);

const NOT_KEPT: ReadonlySet<RouteName> = new Set([
  'changes',
  'own',
  'decisions',
  'exportDecisions',
  'moderatePage',
  'mailDecisionPage',
  'mailConfirmPage',
  'mailLeavePage',
  'queueState',
  'statistics',
  'webhooks',
  'outbox',
]);
