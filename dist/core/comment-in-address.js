// src/core/comment-in-address.ts
/** What stands before the id in a fragment, and which system writes it; after some of them, the file of its source that says so. */
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
* Parameters of the query that name a comment: of WordPress (the link to reply without a script), of Artalk in its e-mails, of Coral, and of
* Hyvor Talk.
*/
var IN_QUERY = /[?&](?:replytocom|atk_comment|commentID|ht-comment-id)=([^&]+)/;
/** Fragments that lead to the whole discussion: of WordPress, Disqus, Isso, Commento, Remark42, Hyvor Talk and Coral, in this order. */
var DISCUSSIONS = /^#(comments|respond|disqus_thread|isso-thread|commento|remark42|hyvor-talk-view|coral_thread)$/;
/**
* A fragment that is nothing but an id. Waline writes them (packages/server/src/service/notify.js), Valine, and Twikoo
* (src/server/function/twikoo/utils/notify.js). Their ids are numbers, or lower-case letters and digits.
*/
var BARE = /^#((?=[a-z]*\d)[a-z\d]{1,40})$/;
/** Whether a fragment is only an id. Then it may as well lead to a part of the page. */
var isBareId = (hash) => BARE.test(hash);
/** Whether a fragment leads to the whole discussion. */
var isDiscussionHash = (hash) => DISCUSSIONS.test(hash);
var decoded = (id) => {
	try {
		return decodeURIComponent(id) || void 0;
	} catch {
		return;
	}
};
var commentInHash = (hash) => {
	if (isDiscussionHash(hash)) return void 0;
	const prefix = PREFIXES.find((one) => hash.startsWith(one, 1));
	return prefix ? decoded(hash.slice(prefix.length + 1)) : BARE.exec(hash)?.[1];
};
/** @param search the query of an address, with its question mark */
var commentInQuery = (search) => decoded(IN_QUERY.exec(search)?.[1] ?? "");
export { commentInHash, commentInQuery, isBareId, isDiscussionHash };

//# sourceMappingURL=comment-in-address.js.map