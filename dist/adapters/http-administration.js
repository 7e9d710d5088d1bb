import { administrationRoutes } from "../protocol/administration-routes.js";
import { rulesRoutes } from "../protocol/rules-routes.js";
// src/adapters/http-administration.ts
var administrationCalls = ({ read, send }) => ({
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