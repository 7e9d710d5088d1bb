import { AfterwordError } from "../core/errors.js";
import { checkNamedIds } from "./id-limits.js";
import { emptyReply, jsonReply } from "./reply.js";
// src/server/rules-endpoints.ts
var rulesEndpoints = ({ adapter, guard }, { assertAllowed, callerIn }) => {
	const { rulesSettings, bans } = adapter;
	const missing = (name) => new AfterwordError("unsupported", `This site’s ${adapter.name} store has no ${name}.`);
	const bansHere = () => {
		if (!bans) throw missing("bans");
		return bans;
	};
	return {
		async rules(context) {
			assertAllowed(context.identity, "moderate");
			return jsonReply(200, await guard.ruleBook.state(), "none");
		},
		async setRules(context) {
			assertAllowed(context.identity, "moderate");
			if (guard.ruleBook.isFixed) throw new AfterwordError("unsupported", "The rules are in a file of the server: change them there.");
			if (!rulesSettings) throw missing("rules");
			const caller = await context.checkRateLimit();
			const { rules, revision } = await context.read("RulesChange");
			await rulesSettings.set(rules, revision, { caller });
			return jsonReply(200, await guard.ruleBook.state(), "none");
		},
		async bans(context) {
			assertAllowed(context.identity, "moderate");
			return jsonReply(200, await bansHere().list(context.query, { caller: callerIn(context) }), "none");
		},
		async ban(context) {
			assertAllowed(context.identity, "moderate");
			const caller = await context.checkRateLimit();
			const request = await context.read("BanRequest");
			checkNamedIds({ ...request.comment });
			return jsonReply(200, { bans: await bansHere().add(request, { caller }) }, "none");
		},
		async unban(context) {
			assertAllowed(context.identity, "moderate");
			const caller = await context.checkRateLimit();
			await bansHere().remove(context.query["ban"], { caller });
			return emptyReply;
		}
	};
};
export { rulesEndpoints };

//# sourceMappingURL=rules-endpoints.js.map