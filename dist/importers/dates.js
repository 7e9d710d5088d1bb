import { isRow } from "./row.js";
// src/importers/dates.ts
/** Go may write more after the zone: its name, or the zone again, and a reading of the monotonic clock. */
var TEXT = /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(?:(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)(?:\s+(?:[A-Z]{1,5}|[+-]\d\d(?::?\d\d)?))?(?:\s+m=[+-][\d.]+)?)?$/i;
/** A date that is already in the target form. */
var WRITTEN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\dZ$/;
/** 9999-12-31T23:59:59.999Z */
var LAST = 0xe677d21fdbff;
/** ISO 8601, without a fraction if that is zero: `2024-05-01T09:30:00Z`. Zero is not a date, but the value of fields that were never set. */
var isoOf = (milliseconds) => milliseconds > 0 && milliseconds <= LAST ? new Date(milliseconds).toISOString().replace(".000Z", "Z") : void 0;
var offsetOf = (zone) => {
	if (!zone || /^(Z|UTC|GMT)$/i.test(zone)) return 0;
	const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(":", "") || 0);
	return (zone.startsWith("-") ? -1 : 1) * minutes * 6e4;
};
var daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
/** The milliseconds since 1970 of a date in text form. A date without a zone is read as UTC. */
var timeIn = (text) => {
	const parts = TEXT.exec(text.trim());
	if (!parts) return void 0;
	const part = (index) => Number(parts[index] ?? 0);
	const [year, month, day] = [
		part(1),
		part(2),
		part(3)
	];
	if (year < 100 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return void 0;
	if (part(4) > 23 || part(5) > 59 || part(6) > 60) return void 0;
	const fraction = Number((parts[7] ?? "0").padEnd(3, "0").slice(0, 3));
	return Date.UTC(year, month - 1, day, part(4), part(5), part(6), fraction) - offsetOf(parts[8]);
};
/** A date in any of the known forms: a text, an object of LeanCloud or MongoDB, milliseconds or seconds since 1970. */
var dateOf = (value) => {
	if (isRow(value)) return dateOf(value["iso"] ?? value["$date"] ?? value["$numberLong"]);
	if (typeof value === "number") return isoOf(Math.trunc(value < SECONDS ? value * 1e3 : value));
	if (typeof value !== "string") return void 0;
	if (/^\d{9,13}(\.\d+)?$/.test(value.trim())) return dateOf(Number(value));
	const time = timeIn(value);
	if (time === void 0) return void 0;
	return time > 0 && WRITTEN.test(value) ? value : isoOf(time);
};
/** A smaller number counts seconds (up to the year 5138), another one milliseconds (from March 1973 on). */
var SECONDS = 1e11;
export { dateOf, isoOf, timeIn };

//# sourceMappingURL=dates.js.map