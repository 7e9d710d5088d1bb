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
/**
* Notes that a channel does not listen, unless it wants events after all. What makes it want some, such as a new webhook, notes in its own
* transaction that it listens. Both change the same row, so one waits for the other, and no event in between is lost.
*
* @param wantsEvents whether it wants some, asked after the row is locked
*/
var stopListening = async (work, channel, wantsEvents, now) => {
	await work.deleteFrom("afterword_listeners").where("channel", "=", channel).execute();
	if (await wantsEvents(work)) await listen(work, channel, now);
};
export { LISTENER_TIME, listen, stopListening };

//# sourceMappingURL=listeners.js.map