import { AfterwordError } from "../core/errors.js";
import { emptyReply, jsonReply } from "./reply.js";
// src/server/outbox-endpoints.ts
/** @param administration the part of it with a name; throws `unsupported` */
var outboxEndpoints = ({ assertAllowed, callerIn }, administration) => {
	const webhookIn = ({ query }) => query["webhook"];
	return {
		async webhooks(context) {
			assertAllowed(context.identity, "moderate");
			const webhooks = await administration("webhooks");
			return jsonReply(200, { webhooks: await webhooks.list({ caller: callerIn(context) }) }, "none");
		},
		async addWebhook(context) {
			assertAllowed(context.identity, "moderate");
			const webhooks = await administration("webhooks");
			const caller = await context.checkRateLimit();
			return jsonReply(200, await webhooks.add(await context.read("WebhookDraft"), { caller }), "none");
		},
		async removeWebhook(context) {
			assertAllowed(context.identity, "moderate");
			await (await administration("webhooks")).remove(webhookIn(context), { caller: await context.checkRateLimit() });
			return emptyReply;
		},
		async rotateWebhook(context) {
			assertAllowed(context.identity, "moderate");
			const webhooks = await administration("webhooks");
			return jsonReply(200, await webhooks.rotate(webhookIn(context), { caller: await context.checkRateLimit() }), "none");
		},
		async testWebhook(context) {
			assertAllowed(context.identity, "moderate");
			await (await administration("webhooks")).test(webhookIn(context), { caller: await context.checkRateLimit() });
			return emptyReply;
		},
		async outbox(context) {
			assertAllowed(context.identity, "moderate");
			const outbox = await administration("outbox");
			return jsonReply(200, await outbox.report({ caller: callerIn(context) }), "none");
		},
		async sendAgain(context) {
			assertAllowed(context.identity, "moderate");
			await (await administration("outbox")).sendAgain(context.query["delivery"], { caller: await context.checkRateLimit() });
			return emptyReply;
		},
		async sendAllAgain(context) {
			assertAllowed(context.identity, "moderate");
			const outbox = await administration("outbox");
			if (!outbox.sendAllAgain) throw new AfterwordError("unsupported", "This store does not send again.");
			await outbox.sendAllAgain(context.query["like"], { caller: await context.checkRateLimit() });
			return emptyReply;
		}
	};
};
export { outboxEndpoints };

//# sourceMappingURL=outbox-endpoints.js.map