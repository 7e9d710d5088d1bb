// src/elements/discussion-controller.ts
var DiscussionController = class {
	#host;
	#listener;
	#discussion;
	#unsubscribe;
	/** @param listener also called with every transition */
	constructor(host, listener) {
		this.#host = host;
		this.#listener = listener;
		host.addController(this);
	}
	hostConnected() {
		this.#host.requestUpdate();
	}
	hostUpdate() {
		const { discussion, isConnected } = this.#host;
		if (discussion === this.#discussion || !isConnected) return;
		this.hostDisconnected();
		this.#discussion = discussion;
		this.#unsubscribe = discussion?.subscribe((state, transition) => {
			this.#host.requestUpdate();
			this.#listener?.(state, transition);
		});
	}
	hostDisconnected() {
		this.#unsubscribe?.();
		this.#unsubscribe = this.#discussion = void 0;
	}
	/** The state, if the first page is there. */
	get ready() {
		const state = this.#host.discussion?.state;
		return state?.status === "ready" ? state : void 0;
	}
};
export { DiscussionController };

//# sourceMappingURL=discussion-controller.js.map