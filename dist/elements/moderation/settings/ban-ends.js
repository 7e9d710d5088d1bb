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
/** The end of a day, which is written as `2026-05-31`, where the moderator is; ISO 8601. */
var endOfDay = (day) => (/* @__PURE__ */ new Date(`${day}T23:59:59`)).toISOString();
/** The day of a time, as a date field has it, where the moderator is. */
var dayOf = (time) => {
	const date = new Date(time);
	return (/* @__PURE__ */ new Date(time - date.getTimezoneOffset() * 6e4)).toISOString().slice(0, 10);
};
export { dayOf, endOfBan, endOfDay };

//# sourceMappingURL=ban-ends.js.map