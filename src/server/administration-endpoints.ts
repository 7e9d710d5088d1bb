// The endpoints for what only the pages of moderators need.
import type { Administration } from '../core/administration.js';
import { AfterwordError } from '../core/errors.js';
import type { Access, Endpoint, EndpointDependencies } from './endpoint.js';
import { jsonReply } from './reply.js';

export const administrationEndpoints = (
  { adapter }: EndpointDependencies,
  { ability, assertAllowed, callerIn }: Access,
) => {
  /** The method for one ability. @throws AfterwordError `unsupported` */
  const administration = async <Name extends keyof Administration>(
    name: Name,
  ): Promise<NonNullable<Administration[Name]>> => {
    const method = (await ability('administration').call(adapter))[name];
    if (!method) throw new AfterwordError('unsupported', `This site’s ${adapter.name} store has no ${name}.`);
    return method;
  };

  return {
    async statistics(context) {
      assertAllowed(context.identity, 'moderate');
      const statistics = await administration('statistics');
      return jsonReply(200, await statistics(context.query, { caller: callerIn(context) }), 'none');
    },
  } satisfies Readonly<Record<string, Endpoint>>;
};
