import { webAddress } from "../../core/url.js";
// src/elements/moderation/article-address.ts
/** Without a fragment; `undefined` if the discussion has no address, and is not named by one. */
var articleOf = ({ record, details }) => {
	const { discussion } = record;
	const url = details?.discussion.url || (/^https?:\/\//.test(discussion) ? discussion : void 0);
	return webAddress(url)?.replace(/#.*/s, "");
};
export { articleOf };

//# sourceMappingURL=article-address.js.map