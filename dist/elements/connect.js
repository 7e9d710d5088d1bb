import { parseArchive } from "../core/archive.js";
import { AfterwordError } from "../core/errors.js";
import { pageIdOf, tidyAddress } from "../core/page-address.js";
import { AfterwordConnectEvent } from "./events.js";
import { currentPage } from "./page.js";
// src/elements/connect.ts
var connectableProperties = {
	discussionId: { attribute: "discussion-id" },
	pageId: { attribute: "page-id" },
	src: {},
	token: {},
	adapter: {}
};
/** Whether the element needs another connection. A new token does not change the connection. */
var isReconnected = (changed) => Object.keys(connectableProperties).some((name) => name !== "token" && changed.has(name));
/** The page that an element is about: the one it is on, or the one that the link around it leads to. */
var pageOf = (host) => {
	const page = currentPage();
	const link = host.closest("a[href]");
	return link ? {
		...page,
		owner: page.owner ?? tidyAddress(page.address),
		address: link.href
	} : page;
};
/** The discussion that an element is about: the one it names, or that of its page. */
var discussionOf = (host) => host.discussionId ?? pageIdOf(pageOf(host), host.pageId);
/**
* What an element is connected to: its own adapter, or one from a script on the page. If there is none, an adapter whose every
* call fails and says why.
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