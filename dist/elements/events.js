// src/elements/events.ts
/** The base class of all events. */
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
/** A comment that the reader sent was stored. */
var AfterwordPostedEvent = class extends AfterwordEvent {
	constructor(comment) {
		super("posted", { comment });
	}
};
/** A call failed. With a draft, it was the sending of that draft. */
var AfterwordErrorEvent = class extends AfterwordEvent {
	constructor(error, draft) {
		super("error", {
			error,
			draft
		});
	}
};
/** An element looks for an adapter. A script that has one sets `connect`. */
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
export { AfterwordActionEvent, AfterwordConnectEvent, AfterwordErrorEvent, AfterwordEvent, AfterwordLoadedEvent, AfterwordPostedEvent };

//# sourceMappingURL=events.js.map