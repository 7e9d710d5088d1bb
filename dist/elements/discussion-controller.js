import { discussionContext } from "./contexts.js";
import { ContextConsumer } from "@lit/context";
// src/elements/discussion-controller.ts
var DiscussionController = class DiscussionController {
	#host;
	#listener;
	#discussion;
	#unsubscribe;
	/** @param listener hears of every transition besides */
	constructor(host, listener = () => {}) {
		this.#host = host;
		this.#listener = listener;
		host.addController(this);
	}
	/** Takes the discussion from the <afterword-discussion> around the host, unless it is given one. */
	static ofContext(host) {
		const controller = new DiscussionController(host);
		new ContextConsumer(host, {
			context: discussionContext,
			subscribe: true,
			callback: (discussion) => controller.discussion = discussion
		});
		return controller;
	}
	get discussion() {
		return this.#discussion;
	}
	set discussion(discussion) {
		if (discussion === this.#discussion) return;
		this.hostDisconnected();
		this.#discussion = discussion;
		if (this.#host.isConnected) this.hostConnected();
		this.#host.requestUpdate();
	}
	get state() {
		return this.#discussion?.state ?? { status: "loading" };
	}
	/** The state, once there is something to show. */
	get ready() {
		return this.state.status === "ready" ? this.state : void 0;
	}
	/** The discussion, for an element that cannot do without. */
	get required() {
		if (this.#discussion) return this.#discussion;
		throw new Error(`<${this.#host.localName}> needs an <afterword-discussion> around it, or a .discussion property.`);
	}
	hostConnected() {
		this.#unsubscribe ??= this.#discussion?.subscribe((state, transition) => {
			this.#host.requestUpdate();
			this.#listener(state, transition);
		});
	}
	hostDisconnected() {
		this.#unsubscribe?.();
		this.#unsubscribe = void 0;
	}
};
export { DiscussionController };

//# sourceMappingURL=discussion-controller.js.map