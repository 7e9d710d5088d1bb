// src/server/durations.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
export { DAY, HOUR, MINUTE };

//# sourceMappingURL=durations.js.map