// src/elements/go-on.ts
/**
* Comments with such a text say so on their reply buttons. The form with the last text is opened, unless the reader is already
* writing somewhere.
*
* @param last the key of that text
*/
var goOn = async (list, last) => {
	await list.updateComplete;
	const { discussion, renderRoot } = list;
	const rowOf = (id) => renderRoot.getElementById(`comment-${id}`);
	for (const key of discussion.typedTexts.keys()) if (key !== null) rowOf(key)?.refresh();
	const [, edited] = /^\0edit ([^]+)/.exec(last ?? "") ?? [];
	const id = edited ?? last;
	const { activeElement } = list.getRootNode();
	if (id && rowOf(id) && !list.open && !activeElement?.matches("afterword-reply-form")) list.show({
		type: edited ? "edit" : "reply",
		id
	});
};
export { goOn };

//# sourceMappingURL=go-on.js.map