import { parseBody } from "../../body/parse.js";
// src/server/judging/candidate.ts
/** Stands for the article's address, which relative links are resolved against. */
var ANY_PAGE = "https://article.invalid/";
var candidateOf = (given) => {
	let tree;
	return {
		...given,
		tree: () => tree ??= parseBody(given.body, ANY_PAGE)
	};
};
export { candidateOf };

//# sourceMappingURL=candidate.js.map