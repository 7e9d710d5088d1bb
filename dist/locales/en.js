import { findingMessages } from "./en-finding.js";
import { formLimitsMessages } from "./en-form-limits.js";
import { formToolsMessages } from "./en-form-tools.js";
import { historyMessages } from "./en-history.js";
import { mutingMessages } from "./en-muting.js";
import { actionMessages } from "./en-actions.js";
import { moderatorMessages } from "./en-moderator.js";
import { ownMessages } from "./en-own.js";
import { readingMessages } from "./en-reading.js";
import { keptMessages } from "./en-kept.js";
import { replyMailsMessages } from "./en-reply-mails.js";
import { searchMessages } from "./en-search.js";
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
		...formLimitsMessages,
		...formToolsMessages,
		...replyMailsMessages,
		...historyMessages,
		...mutingMessages,
		...moderatorMessages,
		...searchMessages,
		...keptMessages,
		...ownMessages
	}
};
export { en };

//# sourceMappingURL=en.js.map