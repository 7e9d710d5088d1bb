import { ContextConsumer, createContext } from "@lit/context";
// src/elements/contexts.ts
var discussionContext = createContext("afterword-discussion");
var contextProperties = {
	discussion: { attribute: false },
	localizer: { attribute: false },
	store: { attribute: false },
	reader: { attribute: false }
};
/** Gives an element what the <afterword-discussion> around it hands down. */
var consumeDiscussionContext = (host) => {
	const callback = (context) => void Object.assign(host, context);
	new ContextConsumer(host, {
		context: discussionContext,
		callback,
		subscribe: true
	});
};
export { consumeDiscussionContext, contextProperties, discussionContext };

//# sourceMappingURL=contexts.js.map