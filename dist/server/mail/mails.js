import { checkLanguage } from "../check-locales.js";
import { MailWishes } from "./wishes.js";
// src/server/mail/mails.ts
/** @throws TypeError if they are not possible */
var mailsOf = ({ store, rateLimitStore, owners, language, locales }) => {
	if (!store) throw new TypeError("Mails need a store that keeps what they need, such as sqlStore.");
	checkLanguage(locales, language);
	return {
		store,
		wishes: new MailWishes(store, rateLimitStore),
		owners,
		language
	};
};
export { mailsOf };

//# sourceMappingURL=mails.js.map