import { AfterwordError, asAfterwordError } from "../core/errors.js";
// src/adapters/json-in.ts
/**
* The JSON in an answer.
*
* @throws AfterwordError `corrupt` if it is not JSON, `network` if the connection broke
*/
var jsonIn = async (answer) => {
	try {
		return await answer.json();
	} catch (cause) {
		if (cause.name === "SyntaxError") throw new AfterwordError("corrupt", `Not JSON: ${answer.url}`, { cause });
		throw asAfterwordError(cause, "network");
	}
};
export { jsonIn };

//# sourceMappingURL=json-in.js.map