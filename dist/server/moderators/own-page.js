import { AfterwordError } from "../../core/errors.js";
// src/server/moderators/own-page.ts
/** @throws AfterwordError `forbidden` if a browser says that a page of another site sends this form */
var assertOwnPage = (request, signIn) => {
	const origin = request.headers.get("origin") ?? "null";
	if (!(origin === "null" || signIn.isOwnOrigin(origin, request)) || ![
		"same-origin",
		"none",
		null
	].includes(request.headers.get("sec-fetch-site"))) throw new AfterwordError("forbidden", "Only a page of the server itself can send this form.");
};
export { assertOwnPage };

//# sourceMappingURL=own-page.js.map