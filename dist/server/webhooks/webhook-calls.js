import { assertModerator } from "../../core/caller.js";
import { AfterwordError } from "../../core/errors.js";
// src/server/webhooks/webhook-calls.ts
var found = (value) => {
	if (value === void 0 || value === false) throw new AfterwordError("not-found", "There is no such webhook.");
	return value;
};
var webhookCalls = (webhooks) => ({
	async list(call) {
		assertModerator(call?.caller);
		return await webhooks.list();
	},
	async add(draft, call) {
		assertModerator(call?.caller);
		return await webhooks.add(draft, "page");
	},
	async remove(id, call) {
		assertModerator(call?.caller);
		found(await webhooks.remove(id));
	},
	async rotate(id, call) {
		assertModerator(call?.caller);
		return found(await webhooks.rotate(id));
	},
	async test(id, call) {
		assertModerator(call?.caller);
		found(await webhooks.test(id));
	}
});
export { webhookCalls };

//# sourceMappingURL=webhook-calls.js.map