// src/elements/page-events.ts
/** Listens while the element is in the page. */
var hearPage = (host) => {
	const onOnline = () => host.discussion?.resendFailed();
	/** Shows what the reader has posted in another element on this page. To them it is not new. */
	const onPosted = ({ comment, target }) => {
		const [ours, theirs] = [host.discussion, target.discussion];
		if (ours && theirs && ours !== theirs && ours.id === theirs.id && ours.adapter === theirs.adapter) ours.include(comment);
	};
	const listen = (how) => {
		globalThis[how]("online", onOnline);
		document[how]("afterword-posted", onPosted);
	};
	host.addController({
		hostConnected: () => listen("addEventListener"),
		hostDisconnected: () => listen("removeEventListener")
	});
};
export { hearPage };

//# sourceMappingURL=page-events.js.map