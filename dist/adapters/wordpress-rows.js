// src/adapters/wordpress-rows.ts
/** The fields that are requested. */
var FIELDS = "id,post,parent,author,author_name,author_url,date_gmt,content,status,type,author_avatar_urls";
/** Decodes names and websites, which WordPress escapes for HTML. */
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
/** Escapes text, because WordPress would read it as HTML. */
var escaped = (text) => text.replace(/[&<>]/g, (sign) => `&${{
	"&": "amp",
	"<": "lt",
	">": "gt"
}[sign]};`);
/** Makes the function that converts rows to records. */
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