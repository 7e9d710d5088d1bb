// The endpoints by which readers write: adding, editing, removing, reacting and reporting.
import { discussionClosed } from '../core/commands.js';
import type { CommentDraft } from '../core/draft.js';
import { AfterwordError } from '../core/errors.js';
import type { CommentBody } from '../core/records.js';
import { type Access, commentIn, discussionIn, type Endpoint, type EndpointDependencies } from './endpoint.js';
import { isSuspicious } from './policy.js';
import { emptyReply, jsonReply } from './reply.js';

export const writeEndpoints = (
  { adapter, guard, proofs, reservedNames }: EndpointDependencies,
  { assertAllowed, redact }: Access,
) => {
  /** Refuses comments in a discussion that the policy has closed; the store itself refuses them if a moderator has closed it. */
  const assertOpen = async (discussion: string): Promise<void> => {
    if (guard.policy.closeAfter === Infinity) return;
    const { firstCommentAt } = await adapter.list(discussion, { limit: 1 });
    if (guard.isExpired(firstCommentAt)) throw discussionClosed();
  };

  const react =
    (on: boolean): Endpoint =>
    async (context) => {
      assertAllowed(context.identity, 'react');
      const caller = await context.checkRateLimit();
      const name = context.query['name'] as string;
      // A reaction that is no longer offered may still be taken back.
      const { reactions } = guard.policy;
      if (on && !reactions.includes(name))
        throw new AfterwordError('invalid', `The reactions here are: ${reactions.join(', ')}.`);
      const record = await adapter.react!(discussionIn(context), commentIn(context), { name, on }, { caller });
      return jsonReply(200, redact(context)(record), 'none');
    };

  return {
    async add(context) {
      assertAllowed(context.identity, 'add');
      const { identity, query } = context;
      const discussion = discussionIn(context);
      const isProved = await proofs.accept(query['proof'] as string | undefined, identity, discussion);
      // The request that was answered with the challenge was counted already.
      const sender = isProved ? guard.callerOf(identity) : await context.checkRateLimit();
      const draft = (await context.read('Draft')) as CommentDraft;
      guard.checkFormat(draft.body);
      await reservedNames.check(draft, sender);
      await assertOpen(discussion);
      const caller = await guard.initialStatus(draft, sender);
      if (!isProved) await proofs.check(identity, discussion, isSuspicious(caller));
      const add = () => adapter.add(discussion, draft, { caller });
      return jsonReply(201, redact(context)(await guard.rejectDuplicates(discussion, draft, caller, add)), 'none');
    },

    async edit(context) {
      assertAllowed(context.identity, 'edit');
      const change = (await context.read('Change')) as { readonly body: CommentBody; readonly revision?: number };
      guard.checkFormat(change.body);
      const caller = await guard.statusAfterEdit(change.body, await context.checkRateLimit());
      const [discussion, comment] = [discussionIn(context), commentIn(context)];
      const edit = () => adapter.edit!(discussion, comment, change, { caller });
      const words = { id: comment, parent: null, body: change.body };
      return jsonReply(200, redact(context)(await guard.rejectDuplicates(discussion, words, caller, edit)), 'none');
    },

    async remove(context) {
      assertAllowed(context.identity, 'remove');
      const caller = await context.checkRateLimit();
      await adapter.remove!(discussionIn(context), commentIn(context), { caller });
      return emptyReply;
    },

    react: react(true),
    unreact: react(false),

    async report(context) {
      assertAllowed(context.identity, 'report');
      const caller = await context.checkRateLimit();
      const report = (await context.read('Report')) as { readonly reason: string };
      await adapter.report!(discussionIn(context), commentIn(context), report, { caller });
      return emptyReply;
    },
  } satisfies Readonly<Record<string, Endpoint>>;
};
