// src/testing/conformance.ts
/** Opens the target, runs the body, and closes the target even if the body fails. */
var scenario = (body, archive) => async (target) => {
	const open = await target.open(archive);
	try {
		await body(open);
	} finally {
		await open.close?.();
	}
};
/** The cases as they apply to a target. */
var testsOf = (cases, target) => {
	const { deviations = {} } = target;
	const unknown = Object.keys(deviations).filter((name) => !cases.some((known) => known.name === name));
	if (unknown.length) throw new Error(`There is no conformance case named: ${unknown.join("; ")}`);
	return cases.map((one) => testOf(one, target, deviations[one.name]));
};
var testOf = (one, target, reason) => {
	const missing = one.needs.filter((need) => !target.can.includes(need));
	return {
		name: reason === void 0 ? one.name : `deviates, ${reason}: ${one.name}`,
		skip: missing.length ? `needs ${missing.join(", ")}` : void 0,
		run: () => reason === void 0 ? one.run(target) : expectDeviation(one, target)
	};
};
var expectDeviation = async (one, target) => {
	try {
		await one.run(target);
	} catch {
		return;
	}
	throw new Error("This deviation is declared, but the adapter conforms: remove the declaration.");
};
export { scenario, testsOf };

//# sourceMappingURL=conformance.js.map