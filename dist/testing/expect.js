import { AfterwordError } from "../core/errors.js";
// src/testing/expect.ts
var show = (value) => JSON.stringify(value) ?? String(value);
/** Compares as JSON, with the keys of objects in any order. */
var expectEqual = (actual, expected, what) => {
	if (canonical(actual) !== canonical(expected)) throw new Error(`${what}: expected ${show(expected)}, got ${show(actual)}`);
};
var canonical = (value) => JSON.stringify(value, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part);
var expectThat = (holds, what) => {
	if (!holds) throw new Error(what);
};
/** Expects a rejection with an AfterwordError of this code, and returns it. */
var expectError = async (call, code, what) => {
	let outcome;
	try {
		outcome = await call;
	} catch (error) {
		if (!(error instanceof AfterwordError)) throw new Error(`${what}: expected an AfterwordError, got ${String(error)}`, { cause: error });
		expectEqual(error.code, code, `${what}: the error's code`);
		return error;
	}
	throw new Error(`${what}: expected a rejection with ${code}, got ${show(outcome)}`);
};
/** Waits until something is true, for changes that an adapter receives without asking. */
var expectSoon = async (holds, what) => {
	const end = Date.now() + 5e3;
	while (!await holds()) {
		if (Date.now() > end) throw new Error(`${what}: did not happen within five seconds`);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
};
export { expectEqual, expectError, expectSoon, expectThat };

//# sourceMappingURL=expect.js.map