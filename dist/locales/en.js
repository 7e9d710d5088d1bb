import { readingMessages } from "./en-reading.js";
import { writingMessages } from "./en-writing.js";
// src/locales/en.ts
var en = {
	language: "en",
	thousands: ",",
	messages: {
		...readingMessages,
		...writingMessages
	}
};
export { en };

//# sourceMappingURL=en.js.map