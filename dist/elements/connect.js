import { parseArchive } from "../core/archive.js";
import { AfterwordError } from "../core/errors.js";
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
/**
* The archive in an element's `<script type="application/json">`, if there is one.
*
* @throws AfterwordError `corrupt`
*/
var archiveIn = (host) => {
	const script = host.querySelector(":scope > script[type=\"application/json\"]");
	return script ? parseArchive(script.textContent ?? "") : void 0;
};
/**
* The connection of an element: its own adapter, or what the page answers.
*
* @param archive what the element holds of its discussion
* @throws AfterwordError `unsupported` when nobody answers; whatever the answer throws
*/
var connectionOf = (host, archive) => {
	const { adapter, adapterName, src, locale } = host;
	if (adapter) return {
		adapter,
		...locale && { locale }
	};
	const event = new AfterwordConnectEvent({
		adapter: adapterName,
		src,
		archive
	});
	host.dispatchEvent(event);
	if (!event.connect) throw new AfterwordError("unsupported", `<${host.localName}> needs an adapter: set its .adapter property, or load afterword.js, which brings some.`);
	return {
		...event.connect(),
		...locale && { locale }
	};
};
export { archiveIn, connectableProperties, connectionOf, discussionOf };

//# sourceMappingURL=connect.js.map