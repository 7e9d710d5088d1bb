// src/elements/contexts.ts
/** The key of a request for a value. Its type has the type of the value. */
var discussionContext = "afterword-discussion";
var contextProperties = {
	discussion: { attribute: false },
	localizer: { attribute: false },
	store: { attribute: false },
	reader: { attribute: false }
};
/** Answers the requests of elements inside a host, and gives them every later value too. */
var DiscussionProvider = class {
	#subscribers = /* @__PURE__ */ new Map();
	#value;
	constructor(host) {
		host.addEventListener("context-request", (event) => {
			const { context, callback, subscribe } = event;
			if (context !== "afterword-discussion") return;
			event.stopPropagation();
			const unsubscribe = () => void this.#subscribers.delete(callback);
			if (subscribe) this.#subscribers.set(callback, unsubscribe);
			callback(this.#value, subscribe ? unsubscribe : void 0);
		});
	}
	setValue(value) {
		this.#value = value;
		for (const [callback, unsubscribe] of this.#subscribers) callback(value, unsubscribe);
	}
};
/** Gives an element the values of the <afterword-discussion> around it. */
var consumeDiscussionContext = (host) => {
	let leave;
	const callback = (value, unsubscribe) => {
		leave = unsubscribe;
		Object.assign(host, value);
	};
	host.addController({
		hostConnected() {
			const event = new Event("context-request", {
				bubbles: true,
				composed: true
			});
			host.dispatchEvent(Object.assign(event, {
				context: discussionContext,
				callback,
				subscribe: true
			}));
		},
		hostDisconnected: () => leave?.()
	});
};
export { DiscussionProvider, consumeDiscussionContext, contextProperties, discussionContext };

//# sourceMappingURL=contexts.js.map