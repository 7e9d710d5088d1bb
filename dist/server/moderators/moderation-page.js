import { isRightToLeft } from "../../locales/find-language.js";
import { digest } from "../digest.js";
import { acceptedLanguage } from "../mail/accepted-language.js";
import { wordsIn } from "../words-in.js";
// src/server/moderators/moderation-page.ts
var STYLE = `html{font-family:system-ui,sans-serif}
body{max-width:60rem;margin:0 auto;padding:1rem}
afterword-moderation:not(:defined){display:block;min-height:100vh}`;
var escaped = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
/** A script that gives the site's own words to the element, without those of mails. */
var ownWordsScript = (own) => {
	const words = Object.entries(own).map(([name, messages]) => [name, {
		...messages,
		mail: void 0
	}]);
	if (!words.length) return "";
	return `globalThis.afterwordLocales=${JSON.stringify(Object.fromEntries(words)).replaceAll("<", "\\u003c")}`;
};
var policyWith = (styleHash, scriptHash) => [
	"default-src 'none'",
	`script-src 'self'${scriptHash === void 0 ? "" : ` 'sha256-${scriptHash}'`}`,
	"connect-src 'self'",
	`style-src 'sha256-${styleHash}'`,
	"img-src 'self' data:",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types lit-html"
].join("; ");
/** SHA-256 in base64, as a policy has it. */
var policyHash = async (text) => {
	const hash = (await digest(text)).replaceAll("-", "+").replaceAll("_", "/");
	return hash.padEnd(Math.ceil(hash.length / 4) * 4, "=");
};
/**
* @param script the file with the element, beside this page: `afterword-moderation.js?abc`
* @param locales words of the site's own
*/
var moderationPage = async (request, script, locales = {}) => {
	const accepted = acceptedLanguage(request.headers.get("accept-language"), locales);
	const { language, moderation, own } = await wordsIn(accepted, locales);
	const ownWords = ownWordsScript(own);
	const html = `<!doctype html>
<html lang="${language}" dir="${isRightToLeft(language) ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(moderation.moderation)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
${ownWords && `<script>${ownWords}<\/script>
`}<script type="module" src="./${escaped(script)}"><\/script>
</head>
<body>
<main><afterword-moderation src="./" heading-level="1" choose-language></afterword-moderation></main>
</body>
</html>
`;
	return {
		status: 200,
		headers: {
			"content-type": "text/html; charset=utf-8",
			"cache-control": "no-store",
			"content-security-policy": policyWith(await policyHash(STYLE), ownWords ? await policyHash(ownWords) : void 0),
			"cross-origin-opener-policy": "same-origin",
			"cross-origin-resource-policy": "same-origin",
			"referrer-policy": "same-origin",
			"x-content-type-options": "nosniff",
			"x-frame-options": "DENY",
			vary: "Accept-Language, Cookie"
		},
		content: html
	};
};
export { moderationPage };

//# sourceMappingURL=moderation-page.js.map