// src/elements/moderation/day-groups.ts
/** More days than this are put into weeks, */
var MOST_DAYS = 31;
/** and more than this into months. */
var MOST_WEEKS = 182;
var together = (days) => {
	const sum = (status) => days.reduce((total, day) => total + day[status], 0);
	return {
		from: days[0].day,
		to: days.at(-1).day,
		approved: sum("approved"),
		pending: sum("pending"),
		spam: sum("spam"),
		removed: sum("removed")
	};
};
/** The newest first. @param days all days of the span, the oldest first */
var groupDays = (days) => {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, one] of days.entries()) {
		const week = Math.floor((days.length - 1 - index) / 7);
		const key = days.length <= MOST_DAYS ? index : days.length <= MOST_WEEKS ? week : one.day.slice(0, 7);
		groups.set(key, [...groups.get(key) ?? [], one]);
	}
	return [...groups.values()].map(together).reverse();
};
export { groupDays };

//# sourceMappingURL=day-groups.js.map