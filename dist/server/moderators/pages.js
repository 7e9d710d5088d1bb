// src/server/moderators/pages.ts
var STYLE = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem;overflow-wrap:anywhere}
button{font:inherit;padding:.6rem 1.2rem}blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:3px solid;white-space:pre-wrap;overflow-wrap:anywhere}:root{color-scheme:light dark}`;
var escaped = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
var HEADERS = {
	"content-type": "text/html; charset=utf-8",
	"cache-control": "no-store",
	"x-content-type-options": "nosniff",
	"x-frame-options": "DENY"
};
var PLAIN_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
var ENGLISH = {
	language: "en",
	direction: "ltr"
};
/** @param content as HTML */
var plainPage = (status, title, content, { language, direction } = ENGLISH) => ({
	status,
	headers: {
		...HEADERS,
		"content-security-policy": PLAIN_POLICY,
		"referrer-policy": "no-referrer"
	},
	content: `<!doctype html>
<html lang="${language}" dir="${direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
</html>
`
});
/** @param cookie a header that sets one */
var pageResponse = ({ status, headers, content }, request, cookie) => new Response(request.method === "HEAD" ? null : content, {
	status,
	headers: {
		...headers,
		...cookie && { "set-cookie": cookie }
	}
});
/** Asks whoever opened a link to sign in. Opening it changes nothing, because programs that check mails and chats open links too. */
var linkPage = (code) => plainPage(200, "Sign in as a moderator", `<p>This link works once. Press the button in the browser in which you want to moderate.</p>
<form method="post" action="moderate">
<input type="hidden" name="link" value="${escaped(code)}">
<button>Sign in</button>
</form>`);
var usedLinkPage = () => plainPage(403, "This link does not work any more", `<p>It was used, or it is older than a day. <code>afterword moderator add NAME</code> on the server prints another.</p>`);
var signedOutPage = () => plainPage(401, "You are not signed in", `<p>Moderators sign in by a link. <code>afterword moderator add NAME</code> on the server prints one.</p>`);
export { escaped, linkPage, pageResponse, plainPage, signedOutPage, usedLinkPage };

//# sourceMappingURL=pages.js.map