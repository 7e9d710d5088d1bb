// The endpoints for moderators: acts on comments and discussions, queues, reports, and restoring a discussion.
import type { CommentModeration, DecisionRequest, DiscussionModeration } from '../core/adapter.js';
import type { ArchivedDiscussion } from '../core/archive.js';
import { keepValidRecords } from '../core/check-record.js';
import { AfterwordError } from '../core/errors.js';
import { type Access, commentIn, discussionIn, type Endpoint, type EndpointDependencies } from './endpoint.js';
import { checkNamedIds } from './id-limits.js';
import { decisionLines, LINES_HEADERS } from './moderators/decision-lines.js';
import { emptyReply, jsonReply } from './reply.js';

export const moderationEndpoints = (
  { adapter, warn }: EndpointDependencies,
  { ability, assertAllowed, callerIn, redact }: Access,
) =>
  ({
    async moderate(context) {
      assertAllowed(context.identity, 'moderate');
      const given = (await context.read('Moderation')) as Omit<CommentModeration, 'comment'>;
      const caller = await context.checkRateLimit();
      await adapter.moderate!(discussionIn(context), { ...given, comment: commentIn(context) }, { caller });
      return emptyReply;
    },

    async moderateDiscussion(context) {
      assertAllowed(context.identity, 'moderate');
      const caller = await context.checkRateLimit();
      const moderation = (await context.read('DiscussionModeration')) as DiscussionModeration;
      await adapter.moderate!(discussionIn(context), moderation, { caller });
      return emptyReply;
    },

    async reports(context) {
      assertAllowed(context.identity, 'moderate');
      const reports = ability('reports');
      const found = await reports.call(adapter, discussionIn(context), commentIn(context), {
        caller: callerIn(context),
      });
      return jsonReply(200, { reports: found }, 'private');
    },

    async queue(context) {
      assertAllowed(context.identity, 'moderate');
      const page = await ability('queue').call(adapter, context.query, { caller: callerIn(context) });
      return jsonReply(200, { ...page, records: page.records.map(redact(context)) }, 'private');
    },

    async queueState(context) {
      assertAllowed(context.identity, 'moderate');
      return jsonReply(200, await ability('queueState').call(adapter, { caller: callerIn(context) }), 'none');
    },

    async decide(context) {
      assertAllowed(context.identity, 'moderate');
      const decide = ability('decide');
      const caller = await context.checkRateLimit();
      const request = (await context.read('DecisionRequest')) as DecisionRequest;
      for (const { discussion, comment } of request.comments ?? []) checkNamedIds({ discussion, comment });
      checkNamedIds({ discussion: request.matching?.discussion });
      const report = await decide.call(adapter, request, { caller });
      const shown = redact(context);
      const refused = report.refused.map((one) => ({ ...one, ...(one.record && { record: shown(one.record) }) }));
      return jsonReply(200, { ...report, refused }, 'none');
    },

    async decisions(context) {
      assertAllowed(context.identity, 'moderate');
      const page = await ability('decisions').call(adapter, context.query, { caller: callerIn(context) });
      return jsonReply(200, page, 'none');
    },

    async exportDecisions(context) {
      assertAllowed(context.identity, 'moderate');
      const lines = decisionLines(adapter, { caller: callerIn(context) });
      return new Response(context.request.method === 'HEAD' ? null : lines, { headers: LINES_HEADERS });
    },

    async undo(context) {
      assertAllowed(context.identity, 'moderate');
      const undo = ability('undo');
      const caller = await context.checkRateLimit();
      return jsonReply(200, await undo.call(adapter, context.query['decision'] as string, { caller }), 'none');
    },

    async restore(context) {
      const restore = ability('restore');
      if (!context.identity?.moderates)
        throw new AfterwordError('forbidden', 'Only a moderator may restore a discussion.');
      const { merge, ...given } = (await context.read('Discussion')) as ArchivedDiscussion & {
        readonly merge?: boolean;
      };
      const discussion = { ...given, id: discussionIn(context), comments: keepValidRecords(given.comments, warn) };
      return jsonReply(200, await restore.call(adapter, discussion, { merge }), 'none');
    },
  }) satisfies Readonly<Record<string, Endpoint>>;
