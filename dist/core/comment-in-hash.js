// src/core/comment-in-hash.ts
/** What stands before the id, and which system writes it. */
var PREFIXES = [
	"comment-",
	"li-comment-",
	"div-comment-",
	"disqus-comment-",
	"dsq-comment-",
	"disqus-",
	"isso-",
	"commento-",
	"comentario-",
	"remark42__comment-",
	"atk-comment-"
];
var commentInHash = (hash) => {
	const prefix = PREFIXES.find((one) => hash.startsWith(one, 1));
	if (!prefix) return void 0;
	try {
		return decodeURIComponent(hash.slice(prefix.length + 1)) || void 0;
	} catch {
		return;
	}
};
export { commentInHash };

//# sourceMappingURL=comment-in-hash.js.map