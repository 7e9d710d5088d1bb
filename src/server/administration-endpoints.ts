// The endpoints for what only the pages of moderators need.
import type { Administration } from '../core/administration.js';
import { AfterwordError } from '../core/errors.js';
import type { Access, Endpoint, EndpointDependencies } from './endpoint.js';
import { outboxEndpoints } from './outbox-endpoints.js';
import { jsonReply } from './reply.js';

export const administrationEndpoints = ({ adapter }: EndpointDependencies, access: Access) => {
  const { ability, assertAllowed, callerIn } = access;
  /** The part with a name: a method, or several. @throws AfterwordError `unsupported` */
  const administration = async <Name extends keyof Administration>(
    name: Name,
  ): Promise<NonNullable<Administration[Name]>> => {
    const method = (await ability('administration').call(adapter))[name];
    if (!method) throw new AfterwordError('unsupported', `This site’s ${adapter.name} store has no ${name}.`);
    return method;
  };

  return {
    ...outboxEndpoints(access, administration),
    async statistics(context) {
      assertAllowed(context.identity, 'moderate');
      const statistics = await administration('statistics');
      return jsonReply(200, await statistics(context.query, { caller: callerIn(context) }), 'none');
    },
  } satisfies Readonly<Record<string, Endpoint>>;
};
