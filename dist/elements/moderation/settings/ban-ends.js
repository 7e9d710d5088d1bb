// src/elements/moderation/settings/ban-ends.ts
var DAY = 864e5;
var DAYS = {
	day: 1,
	week: 7,
	month: 30
};
/** When a ban ends that begins now; ISO 8601. `undefined`: never. */
var endOfBan = (choice, now) => {
	const days = DAYS[choice];
	return days === void 0 ? void 0 : new Date(now + days * DAY).toISOString();
};
export { endOfBan };

//# sourceMappingURL=ban-ends.js.map