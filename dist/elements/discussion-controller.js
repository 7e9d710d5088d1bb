// src/elements/discussion-controller.ts
var DiscussionController = class {
	#host;
	#listener;
	#discussion;
	#unsubscribe;
	/** @param listener hears of every transition besides */
	constructor(host, listener) {
		this.#host = host;
		this.#listener = listener;
		host.addController(this);
	}
	/** The state, once there is something to show. */
	get ready() {
		const state = this.#host.discussion?.state;
		return state?.status === "ready" ? state : void 0;
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
};
export { DiscussionController };

//# sourceMappingURL=discussion-controller.js.map