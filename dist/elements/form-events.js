import { AfterwordEvent } from "./events.js";
// src/elements/form-events.ts
/** A reader wants to send a draft. If the event is cancelled, nothing is sent. If `draft` is set, that draft is sent instead. */
var AfterwordSubmitEvent = class extends AfterwordEvent {
	constructor(discussion, draft) {
		super("submit", {
			discussion,
			draft
		}, true);
	}
};
/** A form is closed: with the draft that it has sent, or without one because a change was stored or the reader left. */
var AfterwordFormClosedEvent = class extends AfterwordEvent {
	constructor(draft) {
		super("form-closed", { draft });
	}
};
export { AfterwordFormClosedEvent, AfterwordSubmitEvent };

//# sourceMappingURL=form-events.js.map