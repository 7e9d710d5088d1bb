// src/server/moderators/pages.ts
var STYLE = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem}
button{font:inherit;padding:.6rem 1.2rem}:root{color-scheme:light dark}`;
var escaped = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
var HEADERS = {
	"content-type": "text/html; charset=utf-8",
	"cache-control": "no-store",
	"x-content-type-options": "nosniff",
	"x-frame-options": "DENY"
};
var PLAIN_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
var plainPage = (status, title, content) => ({
	status,
	headers: {
		...HEADERS,
		"content-security-policy": PLAIN_POLICY,
		"referrer-policy": "no-referrer"
	},
	content: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
<main>
<h1>${title}</h1>
${content}
</main>
</html>
`
});
/** Asks whoever opened a link to sign in. Opening it changes nothing, because programs that check mails and chats open links too. */
var linkPage = (code) => plainPage(200, "Sign in as a moderator", `<p>This link works once. Press the button in the browser in which you want to moderate.</p>
<form method="post" action="moderate">
<input type="hidden" name="link" value="${escaped(code)}">
<button>Sign in</button>
</form>`);
var usedLinkPage = () => plainPage(403, "This link does not work any more", `<p>It was used, or it is older than a day. <code>afterword moderator add NAME</code> on the server prints another.</p>`);
var signedOutPage = () => plainPage(401, "You are not signed in", `<p>Moderators sign in by a link. <code>afterword moderator add NAME</code> on the server prints one.</p>`);
export { linkPage, signedOutPage, usedLinkPage };

//# sourceMappingURL=pages.js.map