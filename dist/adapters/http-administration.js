import { administrationRoutes } from "../protocol/administration-routes.js";
import { rulesRoutes } from "../protocol/rules-routes.js";
// src/adapters/http-administration.ts
var administrationCalls = ({ read, send }) => ({
	webhooks: {
		async list(call) {
			return (await read(administrationRoutes.webhooks, {}, call)).webhooks;
		},
		add: ({ url, events, template }, call) => read(administrationRoutes.addWebhook, { body: {
			url,
			events,
			template
		} }, call),
		remove: (webhook, call) => send(administrationRoutes.removeWebhook, { query: { webhook } }, call),
		rotate: (webhook, call) => read(administrationRoutes.rotateWebhook, { query: { webhook } }, call),
		test: (webhook, call) => send(administrationRoutes.testWebhook, { query: { webhook } }, call)
	},
	outbox: {
		report: (call) => read(administrationRoutes.outbox, {}, call),
		sendAgain: (delivery, call) => send(administrationRoutes.sendAgain, { query: { delivery } }, call),
		sendAllAgain: (like, call) => send(administrationRoutes.sendAllAgain, { query: { like } }, call)
	},
	statistics: ({ days, zone } = {}, call) => read(administrationRoutes.statistics, { query: {
		days,
		zone
	} }, call),
	rules: {
		get: (call) => read(rulesRoutes.rules, {}, call),
		set: (rules, revision, call) => read(rulesRoutes.setRules, { body: {
			rules,
			revision
		} }, call)
	},
	bans: {
		list: ({ limit, cursor } = {}, call) => read(rulesRoutes.bans, { query: {
			limit,
			cursor
		} }, call),
		async add(body, call) {
			return (await read(rulesRoutes.ban, { body }, call)).bans;
		},
		remove: (ban, call) => send(rulesRoutes.unban, { query: { ban } }, call)
	}
});
export { administrationCalls };

//# sourceMappingURL=http-administration.js.map