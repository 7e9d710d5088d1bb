import { filled } from "../mail/mail-words.js";
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
/** @param content as HTML */
var plainPage = (status, title, content, { language, direction }) => ({
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
/** How moderators get a link. */
var hint = ({ messages }) => {
	return `<p>${filled(escaped(messages.signInHint), { command: "<code dir=\"ltr\">afterword moderator add NAME</code>" })}</p>`;
};
/** Asks whoever opened a link to sign in. Opening it changes nothing, because programs that check mails and chats open links too. */
var linkPage = (code, words) => {
	const { signInPage, signInPageText, signIn } = words.messages;
	return plainPage(200, signInPage, `<p>${escaped(signInPageText)}</p>
<form method="post" action="moderate">
<input type="hidden" name="link" value="${escaped(code)}">
<button>${escaped(signIn)}</button>
</form>`, words);
};
var usedLinkPage = (words) => {
	const { linkOver, linkOverHint } = words.messages;
	return plainPage(403, linkOver, `<p>${escaped(linkOverHint)}</p>${hint(words)}`, words);
};
var signedOutPage = (words) => plainPage(401, words.messages.notSignedIn, hint(words), words);
export { escaped, linkPage, pageResponse, plainPage, signedOutPage, usedLinkPage };

//# sourceMappingURL=pages.js.map