import { httpAdapter } from "./adapters/http.js";
import { localStorageSecret } from "./adapters/http-secret.js";
import { AfterwordError } from "./core/errors.js";
import { webAddress } from "./core/url.js";
import { AfterwordModerationElement } from "./elements/afterword-moderation.js";
import { english } from "./elements/localizer.js";
// src/moderation.ts
var localeFor = async (element) => {
	const tag = (element.parentElement?.closest("[lang]") ?? document.documentElement).lang || "en";
	return {
		.../^ar\b/i.test(tag) ? (await import("./locales/ar-moderation.js")).arModeration : english.locale,
		language: tag
	};
};
/** A moderator is no guest: whoever signed in at the server itself is known to it by a cookie. */
var noSecret = {
	get: () => void 0,
	set: () => {}
};
var onConnect = (event) => {
	const [element] = event.composedPath();
	if (!(element instanceof AfterwordModerationElement)) return;
	const { src } = element;
	event.connect = () => {
		const url = webAddress(src, document.baseURI);
		if (!url && typeof element.adapter !== "object") throw new AfterwordError("unsupported", `<afterword-moderation> needs an adapter, or a web address as its src.`);
		const token = () => element.token ?? void 0;
		const { moderatorAccess, ...adapter } = httpAdapter({
			url: url ?? document.baseURI,
			token,
			secret: noSecret
		});
		const isSignedInHere = element.token === void 0 && moderatorAccess;
		if (isSignedInHere && new URL(url ?? document.baseURI).origin === location.origin) localStorageSecret("", "moderator").set("here");
		return {
			adapter: {
				...adapter,
				...isSignedInHere && { moderatorAccess }
			},
			locale: localeFor(element)
		};
	};
};
if (typeof document === "object") addEventListener("afterword-connect", onConnect, true);
if (!customElements.get("afterword-moderation")) customElements.define("afterword-moderation", AfterwordModerationElement);
export { AfterwordModerationElement };

//# sourceMappingURL=moderation.js.map