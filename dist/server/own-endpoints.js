import { AfterwordError } from "../core/errors.js";
import { checkNamedIds } from "./id-limits.js";
import { jsonReply } from "./reply.js";
// src/server/own-endpoints.ts
var nobody = () => new AfterwordError("unauthorized", "Say who you are: the list is of what you wrote.");
var ownEndpoints = ({ adapter, guard }, { ability, redact }) => {
	/** If the store does not know who wrote what, there is nothing to list. */
	const assertKnown = ({ request, identity }) => {
		if (!adapter.multiUser) throw new AfterwordError("unsupported", `This site’s ${adapter.name} store has one reader.`);
		if (!identity && request.headers.has("authorization")) throw nobody();
	};
	return {
		async own(context) {
			const own = ability("own");
			assertKnown(context);
			if (!context.identity) return jsonReply(200, { records: [] }, "none");
			const page = await own.call(adapter, context.query, { caller: guard.callerOf(context.identity) });
			return jsonReply(200, {
				...page,
				records: page.records.map(redact(context))
			}, "none");
		},
		async removeOwn(context) {
			const removeOwn = ability("removeOwn");
			assertKnown(context);
			if (!context.identity) throw nobody();
			const caller = await context.checkRateLimit();
			const { comments } = await context.read("OwnRemovals");
			for (const { discussion, comment } of comments ?? []) checkNamedIds({
				discussion,
				comment
			});
			return jsonReply(200, await removeOwn.call(adapter, comments, { caller }), "none");
		}
	};
};
export { ownEndpoints };

//# sourceMappingURL=own-endpoints.js.map