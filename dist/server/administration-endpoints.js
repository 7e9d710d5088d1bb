import { AfterwordError } from "../core/errors.js";
import { outboxEndpoints } from "./outbox-endpoints.js";
import { jsonReply } from "./reply.js";
// src/server/administration-endpoints.ts
var administrationEndpoints = ({ adapter }, access) => {
	const { ability, assertAllowed, callerIn } = access;
	/** The part with a name: a method, or several. @throws AfterwordError `unsupported` */
	const administration = async (name) => {
		const method = (await ability("administration").call(adapter))[name];
		if (!method) throw new AfterwordError("unsupported", `This site’s ${adapter.name} store has no ${name}.`);
		return method;
	};
	return {
		...outboxEndpoints(access, administration),
		async statistics(context) {
			assertAllowed(context.identity, "moderate");
			const statistics = await administration("statistics");
			return jsonReply(200, await statistics(context.query, { caller: callerIn(context) }), "none");
		}
	};
};
export { administrationEndpoints };

//# sourceMappingURL=administration-endpoints.js.map