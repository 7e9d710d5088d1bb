import { isTriedAgain } from "../core/trying-again.js";
// src/elements/announcement.ts
/** The sentence for a transition; `undefined` if there is nothing to say. */
var announcementOf = (transition, { messages }) => {
	switch (transition.type) {
		case "waiting": return messages.sendingSoon + messages.gap + messages.undo;
		case "sending": return transition.isByItself ? void 0 : messages.sending;
		case "posted": return transition.comment.status === "pending" ? messages.sentWaiting : messages.sent;
		case "error": {
			const { error, draft, act } = transition;
			if (!draft && (!act || act.type === "report")) return void 0;
			const again = draft && isTriedAgain(error) ? messages.gap + messages.again : "";
			return (draft ? messages.failed : messages.notSaved) + messages.gap + messages.errors[error.code] + again;
		}
		default: return;
	}
};
export { announcementOf };

//# sourceMappingURL=announcement.js.map