import { parseArchive } from "../core/archive.js";
import { AfterwordError, asAfterwordError } from "../core/errors.js";
import { AfterwordConnectEvent } from "./events.js";
// src/elements/connect.ts
var connectableProperties = {
	discussionId: { attribute: "discussion-id" },
	adapterName: { attribute: "adapter" },
	src: {},
	adapter: { attribute: false },
	locale: { attribute: false }
};
/** The discussion an element is about: the one it names, or the page's, by its canonical address without fragment. */
var discussionOf = ({ discussionId }) => {
	const canonical = document.querySelector("link[rel=canonical]")?.href;
	return discussionId ?? (canonical || location.href).replace(/#.*$/, "");
};
/** The archive in an element's `<script type="application/json">`, if there is one. */
var archiveIn = (host) => {
	const script = host.querySelector(":scope > script[type=\"application/json\"]");
	return script ? parseArchive(script.textContent ?? "") : void 0;
};
var ask = (host) => {
	const { adapterName: adapter, src } = host;
	const event = new AfterwordConnectEvent({
		adapter,
		src,
		archive: archiveIn(host)
	});
	host.dispatchEvent(event);
	if (event.connect) return event.connect();
	throw new AfterwordError("unsupported", `<${host.localName}> needs an adapter: set its .adapter property, or load afterword.js, which brings some.`);
};
/** An adapter in the place of one that cannot be had: whatever is asked of it fails, and says why. */
var failing = (reason) => {
	const fail = () => Promise.reject(asAfterwordError(reason));
	return {
		name: "none",
		list: fail,
		add: fail
	};
};
/** What an element is connected to: its own adapter, or what the page answers. */
var connectionOf = (host) => {
	if (host.adapter) return { adapter: host.adapter };
	try {
		return ask(host);
	} catch (reason) {
		return { adapter: failing(reason) };
	}
};
export { connectableProperties, connectionOf, discussionOf };

//# sourceMappingURL=connect.js.map