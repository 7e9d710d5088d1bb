import { AfterwordError } from "./errors.js";
// src/core/local-days.ts
var DAY = 864e5;
/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. @throws AfterwordError `invalid` */
var clockOf = (zone) => {
	const open = () => new Intl.DateTimeFormat("en-US-u-ca-iso8601", {
		timeZone: zone,
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric"
	});
	let format;
	try {
		format = open();
	} catch (cause) {
		throw new AfterwordError("invalid", "A time zone has a name such as Europe/Berlin.", { cause });
	}
	return (time) => {
		const parts = {};
		for (const { type, value } of format.formatToParts(time)) parts[type] = Number(value);
		const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
		return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1e3) * 1e3;
	};
};
/**
* The days until today, the oldest first.
*
* @param now milliseconds since 1970
* @throws AfterwordError `invalid`
*/
var localDays = (now, { days = 30, zone = "UTC" } = {}) => {
	if (!(Number.isInteger(days) && days >= 1 && days <= 366)) throw new AfterwordError("invalid", `The numbers are of 1 to 366 days.`);
	const ahead = clockOf(zone);
	const today = Math.floor((now + ahead(now)) / DAY);
	/** The first moment of a day: where clocks are changed at midnight, that is not always 0:00. */
	const startOf = (number) => {
		const midnight = number * DAY;
		const starts = [ahead(midnight - DAY), ahead(midnight + DAY)].map((offset) => midnight - offset);
		return Math.min(...starts.filter((start) => start + ahead(start) >= midnight));
	};
	const starts = Array.from({ length: days + 1 }, (_, index) => startOf(today - days + 1 + index));
	return starts.slice(0, -1).map((start, index) => ({
		day: (/* @__PURE__ */ new Date((today - days + 1 + index) * DAY)).toISOString().slice(0, 10),
		start,
		end: starts[index + 1]
	}));
};
export { localDays };

//# sourceMappingURL=local-days.js.map