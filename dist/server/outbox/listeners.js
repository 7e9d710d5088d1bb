import { HOUR } from "../durations.js";
// src/server/outbox/listeners.ts
/** Milliseconds after which a channel counts as gone if no server has said that it listens. */
var LISTENER_TIME = HOUR;
var listen = async (db, channel, now) => {
	await db.insertInto("afterword_listeners").values({
		channel,
		seen_at: now
	}).onConflict((conflict) => conflict.column("channel").doUpdateSet({ seen_at: now })).execute();
};
var stopListening = async (db, channel) => {
	await db.deleteFrom("afterword_listeners").where("channel", "=", channel).execute();
};
export { LISTENER_TIME, listen, stopListening };

//# sourceMappingURL=listeners.js.map