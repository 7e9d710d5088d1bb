// The endpoints for rules and bans. Only moderators may call them.
import type { BanRequest, Bans } from '../core/bans.js';
import { AfterwordError } from '../core/errors.js';
import type { Rules } from '../core/rules.js';
import type { Access, Endpoint, EndpointDependencies } from './endpoint.js';
import { checkNamedIds } from './id-limits.js';
import { emptyReply, jsonReply } from './reply.js';

export const rulesEndpoints = ({ adapter, guard }: EndpointDependencies, { assertAllowed, callerIn }: Access) => {
  const { rulesSettings, bans } = adapter;
  const missing = (name: string): AfterwordError =>
    new AfterwordError('unsupported', `This site’s ${adapter.name} store has no ${name}.`);
  const bansHere = (): Bans => {
    if (!bans) throw missing('bans');
    return bans;
  };

  return {
    async rules(context) {
      assertAllowed(context.identity, 'moderate');
      return jsonReply(200, await guard.ruleBook.state(), 'none');
    },

    async setRules(context) {
      assertAllowed(context.identity, 'moderate');
      if (guard.ruleBook.isFixed)
        throw new AfterwordError('unsupported', 'The rules are in a file of the server: change them there.');
      if (!rulesSettings) throw missing('rules');
      const caller = await context.checkRateLimit();
      const { rules, revision } = (await context.read('RulesChange')) as {
        readonly rules: Rules;
        readonly revision: number;
      };
      await rulesSettings.set(rules, revision, { caller });
      return jsonReply(200, await guard.ruleBook.state(), 'none');
    },

    async bans(context) {
      assertAllowed(context.identity, 'moderate');
      return jsonReply(200, await bansHere().list(context.query, { caller: callerIn(context) }), 'none');
    },

    async ban(context) {
      assertAllowed(context.identity, 'moderate');
      const caller = await context.checkRateLimit();
      const request = (await context.read('BanRequest')) as BanRequest;
      checkNamedIds({ ...request.comment });
      return jsonReply(200, { bans: await bansHere().add(request, { caller }) }, 'none');
    },

    async unban(context) {
      assertAllowed(context.identity, 'moderate');
      const caller = await context.checkRateLimit();
      await bansHere().remove(context.query['ban'] as string, { caller });
      return emptyReply;
    },
  } satisfies Readonly<Record<string, Endpoint>>;
};
