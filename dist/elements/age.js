// src/elements/age.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
var UNITS = [
	["year", 365.2425 * DAY],
	["month", 30.436875 * DAY],
	["day", DAY],
	["hour", HOUR],
	["minute", MINUTE]
];
/** An age under a minute, or a time in the future (clocks differ), is 0 seconds: "now". */
var ageOf = (time, now) => {
	const age = Math.max(0, now - time);
	for (const [unit, size] of UNITS) {
		const value = Math.trunc(age / size);
		if (value > 0) return {
			value,
			unit,
			changesIn: (value + 1) * size - age
		};
	}
	return {
		value: 0,
		unit: "second",
		changesIn: MINUTE - age
	};
};
export { ageOf };

//# sourceMappingURL=age.js.map