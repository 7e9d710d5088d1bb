// src/elements/moderation/section.ts
var SECTION_NAMES = [
	"queue",
	"log",
	"numbers",
	"settings"
];
export { SECTION_NAMES };

//# sourceMappingURL=section.js.map