// The endpoints for webhooks and for the outbox, for moderators.
import type { Administration } from '../core/administration.js';
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
      const { list } = await administration('webhooks');
      return jsonReply(200, { webhooks: await list({ caller: callerIn(context) }) }, 'none');
    },
    async addWebhook(context) {
      assertAllowed(context.identity, 'moderate');
      const { add } = await administration('webhooks');
      const caller = await context.checkRateLimit();
      return jsonReply(200, await add((await context.read('WebhookDraft')) as WebhookDraft, { caller }), 'none');
    },
    async removeWebhook(context) {
      assertAllowed(context.identity, 'moderate');
      const { remove } = await administration('webhooks');
      await remove(webhookIn(context), { caller: await context.checkRateLimit() });
      return emptyReply;
    },
    async rotateWebhook(context) {
      assertAllowed(context.identity, 'moderate');
      const { rotate } = await administration('webhooks');
      return jsonReply(200, await rotate(webhookIn(context), { caller: await context.checkRateLimit() }), 'none');
    },
    async testWebhook(context) {
      assertAllowed(context.identity, 'moderate');
      const { test } = await administration('webhooks');
      await test(webhookIn(context), { caller: await context.checkRateLimit() });
      return emptyReply;
    },
    async outbox(context) {
      assertAllowed(context.identity, 'moderate');
      const { report } = await administration('outbox');
      return jsonReply(200, await report({ caller: callerIn(context) }), 'none');
    },
    async sendAgain(context) {
      assertAllowed(context.identity, 'moderate');
      const { sendAgain } = await administration('outbox');
      await sendAgain(context.query['delivery'] as string, { caller: await context.checkRateLimit() });
      return emptyReply;
    },
  } satisfies Readonly<Record<string, Endpoint>>;
};
