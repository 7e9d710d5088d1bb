// The endpoints for what a reader wrote themselves: listing it, and removing it. Their answers are never cached.
import type { OwnComment } from '../core/adapter.js';
import { AfterwordError } from '../core/errors.js';
import type { Access, Endpoint, EndpointContext, EndpointDependencies } from './endpoint.js';
import { checkNamedIds } from './id-limits.js';
import { jsonReply } from './reply.js';

const nobody = (): AfterwordError =>
  new AfterwordError('unauthorized', 'Say who you are: the list is of what you wrote.');

export const ownEndpoints = ({ adapter, guard }: EndpointDependencies, { ability, redact }: Access) => {
  /** If the store does not know who wrote what, there is nothing to list. */
  const assertKnown = ({ request, identity }: EndpointContext): void => {
    if (!adapter.multiUser)
      throw new AfterwordError('unsupported', `This site’s ${adapter.name} store has one reader.`);
    // An expired sign-in is no reason to say that the reader wrote nothing.
    if (!identity && request.headers.has('authorization')) throw nobody();
  };

  return {
    async own(context) {
      const own = ability('own');
      assertKnown(context);
      // A guest who has written nothing has no secret yet.
      if (!context.identity) return jsonReply(200, { records: [] }, 'none');
      const page = await own.call(adapter, context.query, { caller: guard.callerOf(context.identity) });
      return jsonReply(200, { ...page, records: page.records.map(redact(context)) }, 'none');
    },

    async removeOwn(context) {
      const removeOwn = ability('removeOwn');
      assertKnown(context);
      if (!context.identity) throw nobody();
      const caller = await context.checkRateLimit();
      const { comments } = (await context.read('OwnRemovals')) as { readonly comments?: readonly OwnComment[] };
      for (const { discussion, comment } of comments ?? []) checkNamedIds({ discussion, comment });
      return jsonReply(200, await removeOwn.call(adapter, comments, { caller }), 'none');
    },
  } satisfies Readonly<Record<string, Endpoint>>;
};
