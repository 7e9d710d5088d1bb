import { discussionContext, nothingAround } from "./contexts.js";
import { ContextConsumer } from "@lit/context";
// src/elements/discussion-controller.ts
var DiscussionController = class DiscussionController {
	#host;
	#listener;
	#context = nothingAround;
	#unsubscribe;
	/** @param listener hears of every transition besides */
	constructor(host, listener) {
		this.#host = host;
		this.#listener = listener;
		host.addController(this);
	}
	/** Takes the context from the <afterword-discussion> around the host. */
	static within(host) {
		const controller = new DiscussionController(host);
		const callback = (context) => {
			controller.context = context;
		};
		new ContextConsumer(host, {
			context: discussionContext,
			subscribe: true,
			callback
		});
		return controller;
	}
	get context() {
		return this.#context;
	}
	set context(context) {
		this.hostDisconnected();
		this.#context = context;
		if (this.#host.isConnected) this.hostConnected();
		this.#host.requestUpdate();
	}
	/** The state, once there is something to show. */
	get ready() {
		const state = this.#context.discussion?.state;
		return state?.status === "ready" ? state : void 0;
	}
	/** The discussion, for what cannot be done without. */
	get discussion() {
		const { discussion } = this.#context;
		if (discussion) return discussion;
		throw new Error(`<${this.#host.localName}> needs an <afterword-discussion> around it, or a .discussion property.`);
	}
	hostConnected() {
		this.#unsubscribe ??= this.#context.discussion?.subscribe((state, transition) => {
			this.#host.requestUpdate();
			this.#listener?.(state, transition);
		});
	}
	hostDisconnected() {
		this.#unsubscribe?.();
		this.#unsubscribe = void 0;
	}
};
export { DiscussionController };

//# sourceMappingURL=discussion-controller.js.map