// The endpoints for webhooks and for the outbox, for moderators.
import type { Administration } from '../core/administration.js';
import { AfterwordError } from '../core/errors.js';
import type { WebhookDraft } from '../core/webhooks.js';
import type { Access, Endpoint, EndpointContext } from './endpoint.js';
import { emptyReply, jsonReply } from './reply.js';

type Part = <Name extends keyof Administration>(name: Name) => Promise<NonNullable<Administration[Name]>>;

/** @param administration the part of it with a name; throws `unsupported` */
export const outboxEndpoints = ({ assertAllowed, callerIn }: Access, administration: Part) => {
  const webhookIn = ({ query }: EndpointContext): string => query['webhook'] as string;

  return {
    async webhooks(context) {
      assertAllowed(context.identity, 'moderate');
      const webhooks = await administration('webhooks');
      return jsonReply(200, { webhooks: await webhooks.list({ caller: callerIn(context) }) }, 'none');
    },
    async addWebhook(context) {
      assertAllowed(context.identity, 'moderate');
      const webhooks = await administration('webhooks');
      const caller = await context.checkRateLimit();
      return jsonReply(
        200,
        await webhooks.add((await context.read('WebhookDraft')) as WebhookDraft, { caller }),
        'none',
      );
    },
    async removeWebhook(context) {
      assertAllowed(context.identity, 'moderate');
      const webhooks = await administration('webhooks');
      await webhooks.remove(webhookIn(context), { caller: await context.checkRateLimit() });
      return emptyReply;
    },
    async rotateWebhook(context) {
      assertAllowed(context.identity, 'moderate');
      const webhooks = await administration('webhooks');
      return jsonReply(
        200,
        await webhooks.rotate(webhookIn(context), { caller: await context.checkRateLimit() }),
        'none',
      );
    },
    async testWebhook(context) {
      assertAllowed(context.identity, 'moderate');
      const webhooks = await administration('webhooks');
      await webhooks.test(webhookIn(context), { caller: await context.checkRateLimit() });
      return emptyReply;
    },
    async outbox(context) {
      assertAllowed(context.identity, 'moderate');
      const outbox = await administration('outbox');
      return jsonReply(200, await outbox.report({ caller: callerIn(context) }), 'none');
    },
    async sendAgain(context) {
      assertAllowed(context.identity, 'moderate');
      const outbox = await administration('outbox');
      await outbox.sendAgain(context.query['delivery'] as string, { caller: await context.checkRateLimit() });
      return emptyReply;
    },
    async sendAllAgain(context) {
      assertAllowed(context.identity, 'moderate');
      const outbox = await administration('outbox');
      if (!outbox.sendAllAgain) throw new AfterwordError('unsupported', 'This store does not send again.');
      await outbox.sendAllAgain(context.query['like'] as string | undefined, {
        caller: await context.checkRateLimit(),
      });
      return emptyReply;
    },
  } satisfies Readonly<Record<string, Endpoint>>;
};
