import { parseArchive } from "../core/archive.js";
import { AfterwordError } from "../core/errors.js";
import { AfterwordConnectEvent } from "./events.js";
// src/elements/connect.ts
var connectableProperties = {
	discussionId: { attribute: "discussion-id" },
	src: {},
	token: {},
	adapter: {}
};
/** Whether another connection is asked for than before. A token is renewed now and then, and changes none. */
var isReconnected = (changed) => Object.keys(connectableProperties).some((name) => name !== "token" && changed.has(name));
/** The discussion an element is about: the one it names, or the page's, by its canonical address without fragment. */
var discussionOf = ({ discussionId }) => {
	const canonical = document.querySelector("link[rel=canonical]")?.href;
	return discussionId ?? (canonical || location.href).replace(/#.*/, "");
};
/**
* What an element is connected to: its own adapter, or the one the page answers with. Where nothing can be had, an adapter that
* fails whatever is asked of it, and says why.
*/
var connectionOf = (host) => {
	const { adapter: given, src, token, localName } = host;
	const name = typeof given === "string" ? given : void 0;
	const adapter = typeof given === "string" ? void 0 : given;
	try {
		const script = host.querySelector("script[type=\"application/json\"]");
		const archive = script && !adapter ? parseArchive(script.textContent ?? "") : void 0;
		const event = new AfterwordConnectEvent(adapter ? {} : {
			adapter: name,
			src,
			token,
			archive
		});
		host.dispatchEvent(event);
		const connection = event.connect?.();
		if (adapter) return {
			...connection,
			adapter
		};
		if (connection) return connection;
		throw new AfterwordError("unsupported", `<${localName}> needs an adapter: set its .adapter, or load afterword.js.`);
	} catch (reason) {
		const fail = async () => {
			throw reason;
		};
		return { adapter: {
			name: "none",
			list: fail,
			add: fail
		} };
	}
};
export { connectableProperties, connectionOf, discussionOf, isReconnected };

//# sourceMappingURL=connect.js.map