import { COMMENT_STATUSES } from "../core/vocabulary.js";
import { boolean, count, enumOf, list, object, string } from "./schema-parts.js";
// src/protocol/administration-schemas.ts
var administrationSchemas = {
	Webhooks: object({ webhooks: list(object({
		id: string,
		origin: {
			...string,
			description: "Of its address; the rest can be a secret"
		},
		events: list(string),
		hasTemplate: boolean,
		createdAt: string,
		disabled: {
			...string,
			description: "Why it is told of nothing any more"
		}
	}, ["events", "disabled"])) }),
	WebhookDraft: object({
		url: {
			...string,
			maxLength: 2e3
		},
		events: list(string, 20),
		template: { type: "object" }
	}, ["events", "template"]),
	WebhookSecret: object({
		id: string,
		secret: {
			...string,
			description: "No later answer has it"
		}
	}),
	Outbox: object({
		waiting: count,
		age: {
			type: "number",
			description: "Milliseconds for which the oldest has waited"
		},
		failed: count,
		deliveries: list(object({
			id: string,
			channel: enumOf("mail", "webhook"),
			to: string,
			why: string,
			failedAt: string
		}))
	}),
	Statistics: object({
		days: list(object({
			day: string,
			...Object.fromEntries(COMMENT_STATUSES.map((status) => [status, count]))
		})),
		pending: count,
		reported: count,
		heldByRule: list(object({
			rule: string,
			count
		})),
		waits: object({
			count,
			median: { type: "number" },
			ninetieth: { type: "number" }
		}),
		discussions: list(object({
			discussion: string,
			title: string,
			url: string,
			count
		}, ["title", "url"]))
	}, ["waits"])
};
export { administrationSchemas };

//# sourceMappingURL=administration-schemas.js.map