import { outboxCalls } from "../outbox/outbox-calls.js";
import { webhookCalls } from "../webhooks/webhook-calls.js";
import { addBans, bansIn, removeBan } from "./sql-bans.js";
import { rulesIn, setRules } from "./sql-rules.js";
import { statisticsOf } from "./statistics.js";
// src/server/sql/sql-administration.ts
var sqlRules = ({ read, inTurn }) => ({
	get: (call) => read(call?.signal, (db) => rulesIn(db, call ?? {})),
	set: (rules, seen, call) => inTurn(() => read(call?.signal, (db) => setRules(db, rules, seen, call ?? {})))
});
var sqlBans = ({ now, read, inTurn }, hashOf) => ({
	list: (query = {}, call) => read(call?.signal, (db) => bansIn(db, query, call ?? {})),
	add: (request, call) => inTurn(() => read(call?.signal, (db) => addBans(db, request, now(), hashOf, call ?? {}))),
	remove: (id, call) => inTurn(() => read(call?.signal, (db) => removeBan(db, id, now(), call ?? {})))
});
var sqlAdministration = ({ now, read, run }, { rules, bans, webhooks }) => ({
	webhooks: webhookCalls(webhooks),
	outbox: outboxCalls(run, now),
	rules,
	bans,
	statistics: (query, call) => statisticsOf((work) => read(call?.signal, work), query, now(), call?.caller)
});
export { sqlAdministration, sqlBans, sqlRules };

//# sourceMappingURL=sql-administration.js.map