import { loadable } from "../../core/load-chunk.js";
// src/elements/moderation/sections.ts
var loadQueue = loadable(() => import("./queue-view.js"));
var loadSettings = loadable(() => import("./settings/settings-view.js"));
var loadLog = loadable(() => import("./log-view.js"));
var loadNumbers = loadable(() => import("./numbers-view.js"));
/** In the order of the navigation. */
var SECTIONS = [
	{
		name: "queue",
		isThere: ({ queue }) => !!queue,
		open: async ({ adapter, administration: { bans }, words, queue, draw }) => new (await (loadQueue())).QueueView(adapter, bans, words, queue, draw)
	},
	{
		name: "log",
		isThere: ({ decisions }) => !!decisions,
		open: async ({ adapter, words, draw, onDecided }) => new (await (loadLog())).LogView(adapter, words, draw, onDecided)
	},
	{
		name: "numbers",
		isThere: (_, { statistics }) => !!statistics,
		open: async ({ administration, words, level, draw }) => new (await (loadNumbers())).NumbersView(administration, words, level, draw)
	},
	{
		name: "settings",
		isThere: (_, { rules, bans, webhooks, outbox }) => !!(rules ?? bans ?? webhooks ?? outbox),
		open: async ({ administration, words, level, draw }) => new (await (loadSettings())).SettingsView({
			administration,
			words,
			level,
			draw
		})
	}
];
export { SECTIONS };

//# sourceMappingURL=sections.js.map