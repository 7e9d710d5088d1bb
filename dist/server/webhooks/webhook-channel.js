import { examplePayload, payloadOf } from "./payload.js";
import { messageOf } from "./template.js";
import { hasWebhooks } from "./webhook-store.js";
import { DAY } from "../durations.js";
// src/server/webhooks/webhook-channel.ts
var waitAsked = ({ retryAfter }, now) => {
	if (retryAfter === void 0) return 0;
	const wait = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1e3 : Date.parse(retryAfter) - now;
	return Number.isFinite(wait) ? Math.max(0, wait) : 0;
};
var outcomeOf = (answer, now) => {
	const { status } = answer;
	if (status >= 200 && status < 300) return { outcome: "sent" };
	if (status === 410) return {
		outcome: "failed",
		why: "HTTP 410: it wants no more."
	};
	return {
		outcome: "retry",
		why: status >= 300 && status < 400 ? `HTTP ${status}: a redirect is not followed.` : `HTTP ${status}`,
		after: waitAsked(answer, now)
	};
};
var webhookChannelWith = ({ webhooks, base, now, sign, request, allowPrivate }) => {
	const signed = ({ secret, former_secret: former, former_until: until }, id, body) => {
		const time = new Date(now());
		const secrets = former !== null && (until ?? 0) > now() ? [secret, former] : [secret];
		return {
			"webhook-id": id,
			"webhook-timestamp": String(Math.floor(time.getTime() / 1e3)),
			"webhook-signature": secrets.map((one) => sign(one, id, time, body)).join(" ")
		};
	};
	return {
		name: "webhook",
		giveUpAfter: DAY,
		listens: hasWebhooks,
		async deliveriesFor(event, work) {
			const wanted = (await work.selectFrom("afterword_webhooks").select(["id", "events"]).where("disabled", "is", null).execute()).filter(({ events }) => events === null || JSON.parse(events).includes(event.type));
			if (!wanted.length) return [];
			const comment = await work.selectFrom("afterword_comments").selectAll().where("discussion", "=", event.discussion).where("id", "=", event.comment).executeTakeFirst();
			const discussion = await work.selectFrom("afterword_discussions").select([
				"id",
				"url",
				"title"
			]).where("id", "=", event.discussion).executeTakeFirst();
			if (!comment || !discussion) return [];
			const content = JSON.stringify({
				id: event.id,
				payload: payloadOf(event, comment, discussion, base)
			});
			return wanted.map(({ id }) => ({
				channel: "webhook",
				recipient: id,
				content
			}));
		},
		async send({ recipient, content }, signal) {
			const webhook = await webhooks.find(recipient);
			if (!webhook) return {
				outcome: "failed",
				why: "The webhook was removed."
			};
			if (webhook.disabled !== null) return {
				outcome: "failed",
				why: webhook.disabled
			};
			const parsed = JSON.parse(content);
			const { id } = parsed;
			const payload = "payload" in parsed ? parsed.payload : examplePayload(base, parsed.exampleOf);
			const template = webhook.template === null ? void 0 : JSON.parse(webhook.template);
			const { method, headers, body } = messageOf(payload, template);
			const message = {
				method,
				body,
				headers: {
					...headers,
					...signed(webhook, id, body)
				}
			};
			const onlyPublic = webhook.added_by === "page" && !allowPrivate;
			try {
				const answer = await request(webhook.url.replaceAll("{{id}}", id), message, {
					onlyPublic,
					signal
				});
				const result = outcomeOf(answer, now());
				if (answer.status === 410 && result.outcome === "failed") await webhooks.disable(recipient, result.why);
				return result;
			} catch (error) {
				return {
					outcome: "retry",
					why: error.message
				};
			}
		}
	};
};
export { webhookChannelWith };

//# sourceMappingURL=webhook-channel.js.map