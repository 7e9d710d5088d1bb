// The calls of the http adapter that few visits make: the newest comments, reporting, searching, earlier versions, what a reader wrote,
// what moderators do, and restoring. Loaded when the first of them is made.
import type {
  Adapter,
  Decision,
  DecisionPage,
  DecisionReport,
  EarlierVersion,
  ModeratorAccess,
  OwnPage,
  OwnRemoval,
  QueuePage,
  QueueState,
  Report,
  RestoreReport,
  SearchPage,
} from '../core/adapter.js';
import { loadable } from '../core/load-chunk.js';
import { MODERATOR_CODE } from '../core/moderator-access.js';
import type { CommentRecord } from '../core/records.js';
import { occasionalRoutes as routes } from '../protocol/occasional-routes.js';
import type * as Proving from './http-proof.js';
import type { Requests } from './http-requests.js';

export { takeModeratorCode } from './http-moderator.js';

const loadAdministration = loadable(() => import('./http-administration.js'));
const loadProof = loadable(() => import('./http-proof.js'));

/** Sends a comment with a proof of work (http-proof.ts). */
export const prove = async <Added>(...given: Parameters<typeof Proving.prove<Added>>): Promise<Added> =>
  (await loadProof()).prove(...given);

export type OccasionalCalls = Required<
  Pick<
    Adapter,
    | 'latest'
    | 'report'
    | 'search'
    | 'history'
    | 'own'
    | 'removeOwn'
    | 'moderate'
    | 'queue'
    | 'queueState'
    | 'decide'
    | 'decisions'
    | 'undo'
    | 'reports'
    | 'restore'
    | 'administration'
  >
> &
  ModeratorAccess;

export const occasionalCalls = ({ read, send, moderator }: Requests): OccasionalCalls => ({
  async latest({ limit, discussion } = {}, call) {
    const what = { query: { limit, discussion } };
    return (await read<{ records: readonly CommentRecord[] }>(routes.latest, what, call)).records;
  },

  report: (discussion, comment, report, call) =>
    send(routes.report, { query: { discussion, comment }, body: report }, call),

  search: (discussion, { words, limit, cursor }, call) =>
    read<SearchPage>(routes.search, { query: { discussion, words, limit, cursor } }, call),

  async history(discussion, comment, call) {
    const what = { query: { discussion, comment } };
    return (await read<{ versions: readonly EarlierVersion[] }>(routes.history, what, call)).versions;
  },

  own: ({ limit, cursor } = {}, call) => read<OwnPage>(routes.own, { query: { limit, cursor } }, call),

  removeOwn: (comments, call) =>
    read<OwnRemoval>(
      routes.removeOwn,
      { body: { comments: comments?.map(({ discussion, comment }) => ({ discussion, comment })) } },
      call,
    ),

  moderate: (discussion, moderation, call) =>
    'comment' in moderation
      ? send(
          routes.moderate,
          {
            query: { discussion, comment: moderation.comment },
            body: { action: moderation.action, revision: moderation.revision },
          },
          call,
        )
      : send(routes.moderateDiscussion, { query: { discussion }, body: moderation }, call),

  queue: ({ queue, discussion, author, words, from, to, limit, cursor } = {}, call) =>
    read<QueuePage>(routes.queue, { query: { queue, discussion, author, words, from, to, limit, cursor } }, call),

  queueState: (call) => read<QueueState>(routes.queueState, {}, call),

  decide: (body, call) => read<DecisionReport>(routes.decide, { body }, call),

  decisions: ({ discussion, comment, limit, cursor } = {}, call) =>
    read<DecisionPage>(routes.decisions, { query: { discussion, comment, limit, cursor } }, call),

  undo: (decision, call) => read<Decision>(routes.undo, { query: { decision } }, call),

  async administration() {
    return (await loadAdministration()).administrationCalls({ read, send });
  },

  async linkTo(page, call) {
    const { code } = await read<{ code: string }>(routes.pageCode, { body: { page } }, call);
    return page.replace(/#.*/s, '') + MODERATOR_CODE + code;
  },

  async signOut(which, call) {
    await send(routes.signOut, { body: { which } }, call);
    moderator.set('');
  },

  async reports(discussion, comment, call) {
    const what = { query: { discussion, comment } };
    return (await read<{ reports: readonly Report[] }>(routes.reports, what, call)).reports;
  },

  restore: (discussion, call) =>
    read<RestoreReport>(
      routes.restore,
      { query: { discussion: discussion.id }, body: { ...discussion, ...(call?.merge && { merge: true }) } },
      call,
    ),
});
