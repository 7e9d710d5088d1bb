// src/adapters/wordpress-rows.ts
/** What is asked of it. */
var FIELDS = "id,post,parent,author,author_name,author_url,date_gmt,content,status,type,author_avatar_urls";
/** Names and websites come escaped for the pages WordPress makes itself. */
var unescaped = (text) => text.replace(/&(amp|lt|gt|quot|#0?39|#8217);/g, (entity, name) => ENTITIES[name] ?? entity);
var ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	"#39": "'",
	"#039": "'",
	"#8217": "’"
};
/** What a reader typed is text: WordPress would take what looks like an element for one. */
var escaped = (text) => text.replace(/[&<>]/g, (sign) => `&${{
	"&": "amp",
	"<": "lt",
	">": "gt"
}[sign]};`);
/** How rows become records; the pictures stand at a third party. */
var recordsWith = ({ avatars }) => (id, row) => {
	const avatar = avatars ? row.author_avatar_urls?.["96"] : void 0;
	return {
		id: String(row.id),
		discussion: id,
		parent: row.parent ? String(row.parent) : null,
		author: {
			...row.author ? { id: String(row.author) } : {},
			name: unescaped(row.author_name),
			...row.author_url && { url: unescaped(row.author_url) },
			...avatar && { avatar }
		},
		body: {
			format: "html",
			source: row.content.rendered
		},
		createdAt: `${row.date_gmt}Z`,
		status: row.status === "approved" ? "approved" : "pending",
		kind: row.type === "pingback" || row.type === "trackback" ? "ping" : "comment",
		revision: 1
	};
};
export { FIELDS, escaped, recordsWith, unescaped };

//# sourceMappingURL=wordpress-rows.js.map