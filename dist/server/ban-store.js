import { AfterwordError } from "../core/errors.js";
// src/server/ban-store.ts
/** @throws AfterwordError `forbidden`, with the end of the ban */
var assertNotBanned = async (store, { key, moderates }, { email, network }) => {
	if (moderates) return;
	const ban = await store.findBan?.({
		key,
		email,
		network
	});
	if (!ban) return;
	const { until } = ban;
	throw new AfterwordError("forbidden", until ? `You may not write here until ${until}.` : "You may not write here.", { cause: { ban: until === void 0 ? {} : { until } } });
};
export { assertNotBanned };

//# sourceMappingURL=ban-store.js.map