// src/core/comment-in-hash.ts
/** What stands before the id, and which system writes it; after some of them, the file of its source that says so. */
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
/**
* A fragment that is nothing but an id. Waline writes them (packages/server/src/service/notify.js), Valine, and Twikoo
* (src/server/function/twikoo/utils/notify.js). Their ids are numbers, or lower-case letters and digits.
*/
var BARE = /^#((?=[a-z]*\d)[a-z\d]{1,40})$/;
/** Whether a fragment is only an id. Then it may as well lead to a part of the page. */
var isBareId = (hash) => BARE.test(hash);
var commentInHash = (hash) => {
	const prefix = PREFIXES.find((one) => hash.startsWith(one, 1));
	if (!prefix) return BARE.exec(hash)?.[1];
	try {
		return decodeURIComponent(hash.slice(prefix.length + 1)) || void 0;
	} catch {
		return;
	}
};
export { commentInHash, isBareId };

//# sourceMappingURL=comment-in-hash.js.map