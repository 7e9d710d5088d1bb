// src/elements/moderation/time-length.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
/** @param time milliseconds */
var timeLength = (time, language) => {
	const [unit, size] = time < 1.5 * HOUR ? ["minute", MINUTE] : time < 2 * DAY ? ["hour", HOUR] : ["day", DAY];
	const format = {
		style: "unit",
		unit,
		unitDisplay: "long",
		maximumFractionDigits: unit === "minute" ? 0 : 1
	};
	return new Intl.NumberFormat(language, format).format(time / size);
};
export { timeLength };

//# sourceMappingURL=time-length.js.map