// The calls of the http adapter that few visits make: searching, what moderators do, and restoring. Loaded when the first of them
// is made.
import type { Adapter, CallOptions, QueuePage, Report, RestoreReport, SearchPage } from '../core/adapter.js';
import { occasionalRoutes as routes } from '../protocol/occasional-routes.js';
import type { Route, RouteQuery } from '../protocol/page-routes.js';

/** What a request is about. */
export interface Call {
  readonly query?: RouteQuery;
  readonly body?: unknown;
}

export interface Requests {
  /** Sends a request, and resolves to its answer. */
  readonly read: <T>(route: Route, what: Call, call?: CallOptions) => Promise<T>;
  readonly send: (route: Route, what: Call, call?: CallOptions) => Promise<void>;
}

export type OccasionalCalls = Required<Pick<Adapter, 'search' | 'moderate' | 'queue' | 'reports' | 'restore'>>;

export const occasionalCalls = ({ read, send }: Requests): OccasionalCalls => ({
  search: (discussion, { words, limit, cursor }, call) =>
    read<SearchPage>(routes.search, { query: { discussion, words, limit, cursor } }, call),

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

  queue: ({ queue, limit, cursor } = {}, call) =>
    read<QueuePage>(routes.queue, { query: { queue, limit, cursor } }, call),

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
