import { DRAFT_FORMATS, wordIn } from "../../core/vocabulary.js";
import { HOLDS } from "../policy.js";
import { checkSecret, jwtReader } from "../jwt.js";
import { createHandler } from "../handler.js";
import { openDatabase } from "../sql/open.js";
import { sqlStore } from "../sql/store.js";
import { filesAt } from "./files.js";
import { listen } from "./listener.js";
import { UsageError } from "./settings.js";
import { readdir } from "node:fs/promises";
// src/server/node/serve.ts
var MINUTE = 6e4;
var DAY = 1440 * MINUTE;
/** @throws UsageError */
var formatsOf = (given) => given.text("formats")?.split(",").map((name) => {
	const format = wordIn(DRAFT_FORMATS, name.trim());
	if (!format) throw new UsageError(`--formats are names with commas between, of: ${DRAFT_FORMATS.join(", ")}.`);
	return format;
});
var policyOf = (given) => {
	const hold = given.oneOf("hold", HOLDS);
	const links = given.number("links", 0, 1e3);
	const reactions = given.text("reactions")?.split(",").map((name) => name.trim());
	if (reactions?.some((name) => !/^[\w-]{1,40}$/.test(name)) || (reactions?.length ?? 0) > 20) throw new UsageError("--reactions are up to 20 names of letters, digits, - and _, with commas between: like,love.");
	const formats = formatsOf(given);
	const closeAfter = given.number("close-after", .01, 36500);
	const changeWindow = given.number("change-window", 0, 525600);
	const readRateLimit = given.number("read-rate-limit", 0, 1e6);
	return {
		guests: !given.flag("no-guests"),
		...hold && { hold },
		...links !== void 0 && { links },
		...formats && { formats },
		...reactions && { reactions },
		...closeAfter !== void 0 && { closeAfter: closeAfter * DAY },
		...readRateLimit !== void 0 && { readRateLimit: {
			count: readRateLimit,
			window: MINUTE
		} },
		...changeWindow !== void 0 && { changeWindow: changeWindow * MINUTE }
	};
};
var readTokenOf = (given) => {
	const key = given.text("jwt-key");
	const [audience, issuer] = [given.text("jwt-audience"), given.text("jwt-issuer")];
	if (!key) {
		if (audience ?? issuer) throw new UsageError("--jwt-audience and --jwt-issuer need a --jwt-key.");
		if (given.flag("no-guests")) throw new UsageError("--no-guests needs a --jwt-key: without it nobody could write.");
		return;
	}
	checkSecret(key);
	return jwtReader({
		key,
		...audience && { audience },
		...issuer && { issuer }
	});
};
/** Which origins may use the server. By default, for trying it out, those of this machine with any port. */
var originsOf = (given) => {
	const origins = given.list("origin");
	return origins.length ? origins : "loopback";
};
/** In a variable, so that the bundler does not treat the files as assets. */
var here = import.meta.url;
/** The script, its chunks and the languages in the folder; without the importers, which no page loads from here. */
var scriptsIn = async (dist) => {
	const [scripts, locales] = await Promise.all([readdir(dist), readdir(new URL("locales/", dist))]);
	return [...scripts.filter((name) => /^afterword(-(?!importers)[a-z-]+)?\.js$/.test(name)), ...locales.filter((name) => name.endsWith(".js")).map((name) => `locales/${name}`)];
};
/** Checks the options first, then opens the store, then listens: after a wrong option nothing is left open. */
var serve = async (given, log) => {
	const url = given.text("url");
	const port = given.number("port", 0, 65535) ?? 8080;
	const readToken = readTokenOf(given);
	const store = sqlStore({ open: () => openDatabase(given.text("db") ?? "afterword.db") });
	const handler = createHandler({
		adapter: store,
		policy: policyOf(given),
		origins: originsOf(given),
		readToken,
		proxies: given.number("proxies", 0, 10) ?? 0,
		url,
		...!given.flag("quiet") && { log }
	});
	await readToken?.ready();
	await store.ready();
	const base = url === void 0 ? "" : new URL(url).pathname.replace(/\/+$/, "");
	const dist = new URL("../../", here);
	const names = Object.fromEntries((await scriptsIn(dist)).map((name) => [`/${name}`, new URL(name, dist)]));
	const listener = await listen({
		handler,
		port,
		host: given.text("host") ?? "127.0.0.1",
		ready: () => store.ready(),
		files: filesAt(base, names),
		ownsProcess: true
	});
	return {
		...listener,
		store,
		async stop() {
			await listener.stop();
			await store.close();
		}
	};
};
/** The HTML to put on a page. The first line only saves a round trip: the script loads that file anyway. */
var snippetFor = (url) => `<link rel="modulepreload" href="${url}/afterword-http.js">
<script type="module" src="${url}/afterword.js"><\/script>
<afterword-discussion src="${url}"></afterword-discussion>`;
export { serve, snippetFor };

//# sourceMappingURL=serve.js.map