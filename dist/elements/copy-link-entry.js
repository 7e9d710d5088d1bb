import { permalinkHash } from "../core/permalink.js";
import { isReadable } from "./stored-comment.js";
import { html } from "lit";
// src/elements/copy-link-entry.ts
/** The address of a comment on this page. */
var linkTo = (id) => new URL(permalinkHash(id), location.href).href;
/** Shows a link, so that the reader can copy it. */
var showLink = ({ row, say }, link) => {
	say(({ copyThis }) => html`${copyThis} <input part="link" readonly dir="ltr" aria-label=${copyThis} .value=${link} />`);
	const field = row.querySelector("[part=link]");
	field?.focus();
	field?.select();
};
var copyLink = async (context) => {
	const link = linkTo(context.node.record.id);
	try {
		await navigator.clipboard.writeText(link);
		context.say(({ linkCopied }) => linkCopied);
	} catch {
		showLink(context, link);
	}
};
var copyLinkEntry = {
	id: "copy-link",
	label: (_, { messages }) => messages.copyLink,
	isOffered: isReadable,
	run: copyLink
};
export { copyLink, copyLinkEntry, linkTo };

//# sourceMappingURL=copy-link-entry.js.map