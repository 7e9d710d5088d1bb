import { findingMessages } from "./en-finding.js";
import { readingMessages } from "./en-reading.js";
import { writingMessages } from "./en-writing.js";
// src/locales/en.ts
var en = {
	language: "en",
	thousands: ",",
	messages: {
		...readingMessages,
		...writingMessages,
		...findingMessages
	}
};
export { en };

//# sourceMappingURL=en.js.map