// src/core/lazy-outbox.ts
var NONE = /* @__PURE__ */ new Map();
/**
* @param loaded the function that makes an outbox, if its code is loaded
* @param load loads it
*/
var lazyOutbox = (loaded, load) => (options, signal, tell, newest) => {
	const { now = Date.now } = options;
	let made;
	const make = (create) => made ??= create(options, signal, tell, newest);
	const atOnce = () => {
		const create = loaded();
		return create && make(create);
	};
	return {
		get unsent() {
			return made?.unsent ?? NONE;
		},
		now: () => (made?.now ?? now)(),
		post: async (draft) => await (atOnce() ?? make(await load())).post(draft),
		retry: async (id) => await made.retry(id),
		resendFailed: () => made?.resendFailed(),
		takeBackUnsent: (id) => made?.takeBackUnsent(id),
		forget: (id) => made?.forget(id) ?? false,
		async restore(typedTexts) {
			const create = await load();
			if (!signal.aborted) await make(create).restore(typedTexts);
		}
	};
};
export { lazyOutbox };

//# sourceMappingURL=lazy-outbox.js.map