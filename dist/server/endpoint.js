import { AfterwordError } from "../core/errors.js";
import { PERMISSIONS } from "../core/vocabulary.js";
import { redactForCaller } from "./redact-for-caller.js";
// src/server/endpoint.ts
var discussionIn = ({ query }) => query["discussion"];
var commentIn = ({ query }) => query["comment"];
var accessOf = ({ adapter, guard, mails }) => {
	const ability = (name) => {
		const method = adapter[name];
		if (!method) throw new AfterwordError("unsupported", `This site’s ${adapter.name} store cannot ${name}.`);
		return method;
	};
	const isAllowed = (identity, permission) => {
		if (!adapter[permission]) return false;
		if (permission === "moderate") return identity?.moderates === true;
		if (permission === "add" || permission === "report") return guard.mayWrite(identity);
		return adapter.multiUser ? guard.mayWrite(identity) : identity?.moderates === true;
	};
	const sessionOf = (identity) => ({
		author: identity?.author ?? null,
		permissions: PERMISSIONS.filter((permission) => isAllowed(identity, permission)),
		...!guard.mayWrite(identity) && { signInRequired: true },
		...mails?.wishes.isPossible(identity) && { repliesByMail: true }
	});
	const assertAllowed = (identity, permission) => {
		ability(permission);
		if (isAllowed(identity, permission)) return;
		if (!guard.mayWrite(identity)) throw new AfterwordError("unauthorized", "Only signed-in readers may write here.");
		throw new AfterwordError("forbidden", `You may not ${permission} here.`);
	};
	const callerIn = ({ identity }) => identity && guard.callerOf(identity);
	return {
		ability,
		sessionOf,
		assertAllowed,
		callerIn,
		redact: (context) => redactForCaller(adapter, callerIn(context))
	};
};
export { accessOf, commentIn, discussionIn };

//# sourceMappingURL=endpoint.js.map