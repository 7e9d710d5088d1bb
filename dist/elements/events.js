// src/elements/events.ts
var AfterwordEvent = class extends Event {
	constructor(type, fields, cancelable = false) {
		super(`afterword-${type}`, {
			bubbles: true,
			composed: true,
			cancelable
		});
		Object.assign(this, fields);
	}
};
/** The first page of a discussion is there. */
var AfterwordLoadedEvent = class extends AfterwordEvent {
	constructor(discussion, total) {
		super("loaded", {
			discussion,
			total
		});
	}
};
/** A reader wants to send a draft. Cancel it, and nothing is sent; set `draft`, and that is sent instead. */
var AfterwordSubmitEvent = class extends AfterwordEvent {
	constructor(discussion, draft) {
		super("submit", {
			discussion,
			draft
		}, true);
	}
};
/** What a reader sent was stored. */
var AfterwordPostedEvent = class extends AfterwordEvent {
	constructor(comment) {
		super("posted", { comment });
	}
};
/** A call failed: loading, or, with a draft, sending it. */
var AfterwordErrorEvent = class extends AfterwordEvent {
	constructor(error, draft) {
		super("error", {
			error,
			draft
		});
	}
};
/** An element without an adapter looks for one. Whoever knows some answers by setting `connect`. */
var AfterwordConnectEvent = class extends AfterwordEvent {
	constructor(wanted) {
		super("connect", wanted);
	}
};
/** A button on a comment was pressed. */
var AfterwordActionEvent = class extends AfterwordEvent {
	constructor(action, node) {
		super("action", {
			action,
			node
		});
	}
};
/** A reply form is done: with the draft it sent, or without one when the reader left it. */
var AfterwordFormClosedEvent = class extends AfterwordEvent {
	constructor(draft) {
		super("form-closed", { draft });
	}
};
export { AfterwordActionEvent, AfterwordConnectEvent, AfterwordErrorEvent, AfterwordFormClosedEvent, AfterwordLoadedEvent, AfterwordPostedEvent, AfterwordSubmitEvent };

//# sourceMappingURL=events.js.map