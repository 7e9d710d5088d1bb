import { findingMessages } from "./en-finding.js";
import { formToolsMessages } from "./en-form-tools.js";
import { actionMessages } from "./en-actions.js";
import { readingMessages } from "./en-reading.js";
import { writingMessages } from "./en-writing.js";
// src/locales/en.ts
var en = {
	language: "en",
	thousands: ",",
	messages: {
		...readingMessages,
		...writingMessages,
		...actionMessages,
		...findingMessages,
		...formToolsMessages
	}
};
export { en };

//# sourceMappingURL=en.js.map