// src/elements/events.ts
var crossing = {
	bubbles: true,
	composed: true
};
/** The first page of a discussion is there. */
var AfterwordLoadedEvent = class extends Event {
	discussion;
	/** How many responses there are. */
	total;
	constructor(discussion, total) {
		super("afterword-loaded", crossing);
		this.discussion = discussion;
		this.total = total;
	}
};
/** A reader wants to send a draft. Cancel it, and nothing is sent; set `draft`, and that is sent instead. */
var AfterwordSubmitEvent = class extends Event {
	discussion;
	draft;
	constructor(discussion, draft) {
		super("afterword-submit", {
			...crossing,
			cancelable: true
		});
		this.discussion = discussion;
		this.draft = draft;
	}
};
/** What a reader sent was stored. */
var AfterwordPostedEvent = class extends Event {
	comment;
	constructor(comment) {
		super("afterword-posted", crossing);
		this.comment = comment;
	}
};
/** A call failed: loading, or, with a draft, sending it. */
var AfterwordErrorEvent = class extends Event {
	error;
	draft;
	constructor(error, draft) {
		super("afterword-error", crossing);
		this.error = error;
		this.draft = draft;
	}
};
/** An element without an adapter looks for one. Whoever knows some answers by setting `connect`. */
var AfterwordConnectEvent = class extends Event {
	/** What the element's attributes ask for. */
	adapter;
	src;
	/** The archive the element holds. */
	archive;
	/** Makes the connection, or throws an AfterwordError that says why not. */
	connect;
	constructor(wanted) {
		super("afterword-connect", crossing);
		this.adapter = wanted.adapter;
		this.src = wanted.src;
		this.archive = wanted.archive;
	}
};
/** A button on a comment was pressed. */
var AfterwordActionEvent = class extends Event {
	action;
	node;
	constructor(action, node) {
		super("afterword-action", crossing);
		this.action = action;
		this.node = node;
	}
};
/** A reply form is done: with the draft it sent, or without one when the reader left it. */
var AfterwordDoneEvent = class extends Event {
	draft;
	constructor(draft) {
		super("afterword-done", crossing);
		this.draft = draft;
	}
};
export { AfterwordActionEvent, AfterwordConnectEvent, AfterwordDoneEvent, AfterwordErrorEvent, AfterwordLoadedEvent, AfterwordPostedEvent, AfterwordSubmitEvent };

//# sourceMappingURL=events.js.map