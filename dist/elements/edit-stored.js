// src/elements/edit-stored.ts
var isEditStored = ({ node, open, form }) => {
	const { record, progress } = node;
	if (open !== "edit" || progress || form?.draft !== record.body.source) return false;
	return form.target.comment.revision !== record.revision;
};
export { isEditStored };

//# sourceMappingURL=edit-stored.js.map