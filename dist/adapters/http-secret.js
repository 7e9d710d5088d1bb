// src/adapters/http-secret.ts
/** Keeps the secret for a server in localStorage; of a guest, or of a moderator who came by a link. */
var localStorageSecret = (url, whose = "secret") => {
	const name = `afterword-${whose} ${url}`;
	let held;
	const quietly = (work) => {
		try {
			return work();
		} catch {
			return;
		}
	};
	return {
		get: () => held ??= quietly(() => globalThis.localStorage?.getItem(name) ?? void 0),
		set(secret) {
			held = secret;
			quietly(() => globalThis.localStorage?.setItem(name, secret));
		}
	};
};
export { localStorageSecret };

//# sourceMappingURL=http-secret.js.map