import { sqlWebhooks, webhooksBy } from "../webhooks/webhook-store.js";
import { archiveCalls } from "./archive-calls.js";
import { followerCalls } from "./follower-calls.js";
import { moderatorCalls } from "./moderator-calls.js";
import { networkHashOf, writerHashBy } from "./networks.js";
import { accessTo } from "./opening.js";
import { readerCalls } from "./reader-calls.js";
import { serverCalls } from "./server-calls.js";
import { sqlAdministration, sqlBans, sqlRules } from "./sql-administration.js";
// src/server/sql/store.ts
var sqlStore = (options) => {
	const access = accessTo(options);
	const { now, run, close } = access;
	const hashOf = networkHashOf(run);
	const withHash = writerHashBy(hashOf);
	const rulesSettings = sqlRules(access);
	const bans = sqlBans(access, hashOf);
	const webhooks = webhooksBy((work) => run((db) => work(sqlWebhooks(db, now))));
	return {
		name: "sql",
		multiUser: true,
		...readerCalls(access, withHash),
		...followerCalls(access),
		...moderatorCalls(access),
		...archiveCalls(access),
		...serverCalls(access, withHash),
		rulesSettings,
		bans,
		webhooks,
		administration: async () => sqlAdministration(access, {
			rules: rulesSettings,
			bans,
			webhooks
		}),
		close
	};
};
export { sqlStore };

//# sourceMappingURL=store.js.map