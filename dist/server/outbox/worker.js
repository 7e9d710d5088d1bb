import { randomId } from "../../core/random-id.js";
import { claim, dueDeliveries, settle } from "./deliveries.js";
import { endLease, takeLease } from "./leases.js";
import { LISTENER_TIME, listen, stopListening } from "./listeners.js";
import { pauseAfter } from "./back-off.js";
import { useEvents } from "./using-events.js";
import { withTimeLimit } from "../time-limit.js";
// src/server/outbox/worker.ts
var LEASE = "outbox";
var POLL = 1e3;
/** Deliveries that are sent at a time, each to another recipient. */
var MOST_AT_ONCE = 16;
/** Milliseconds that one send may take, and after which another attempt may be made. */
var SEND_LIMIT = 6e4;
var CLAIM = 9e4;
/** Milliseconds that sends may still take after a stop. */
var GRACE = 1e4;
/** Characters that are kept of why an attempt failed. */
var LONGEST_WHY = 300;
var startWorker = ({ channels, now, run, warn, poll = POLL }) => {
	const holder = randomId();
	const names = channels.map(({ name }) => name);
	const stopping = new AbortController();
	const cutting = new AbortController();
	const sending = /* @__PURE__ */ new Map();
	let wake = () => {};
	let seenAt = -Infinity;
	const sayWhoListens = async () => {
		if (Math.abs(now() - seenAt) < LISTENER_TIME / 60) return;
		for (const { name, listens } of channels) await run(async (db) => {
			if (!listens || await listens(db)) await listen(db, name, now());
			else await db.transaction().execute((work) => stopListening(work, name, listens, now()));
		});
		seenAt = now();
	};
	const attempt = async (channel, row) => {
		const { id, recipient, content, attempts } = row;
		const delivery = {
			id,
			channel: channel.name,
			recipient,
			content,
			attempts
		};
		try {
			return await withTimeLimit(SEND_LIMIT, cutting.signal, (signal) => channel.send(delivery, signal));
		} catch (error) {
			warn(`A delivery by ${channel.name} failed.`, error);
			return {
				outcome: "retry",
				why: "The server failed."
			};
		}
	};
	const send = async (row) => {
		const channel = channels.find(({ name }) => name === row.channel);
		if (!channel || !await run((db) => claim(db, row, now() + CLAIM))) return;
		const result = await attempt(channel, row);
		const time = now();
		if (result.outcome === "sent") return await run((db) => settle(db, row, {
			state: "sent",
			content: "",
			finished_at: time,
			why: null
		}));
		const why = result.why.slice(0, LONGEST_WHY);
		const due = time + pauseAfter(row.attempts, result.outcome === "retry" ? result.after : 0);
		const isOver = result.outcome === "failed" || due - Math.max(row.created_at, row.not_before) > channel.giveUpAfter;
		await run((db) => settle(db, row, isOver ? {
			state: "failed",
			finished_at: time,
			why
		} : {
			due_at: due,
			why
		}));
	};
	const begin = (row) => {
		const key = JSON.stringify([row.channel, row.recipient]);
		if (sending.has(key) || sending.size >= MOST_AT_ONCE) return;
		const sent = send(row).catch((error) => warn("What became of a delivery could not be noted.", error)).finally(() => {
			sending.delete(key);
			wake();
		});
		sending.set(key, sent);
	};
	/** @returns whether anything was begun */
	const step = async () => {
		await sayWhoListens();
		const hasEvents = await run((db) => db.selectFrom("afterword_events").select("id").limit(1).executeTakeFirst());
		const due = await run((db) => dueDeliveries(db, names, now(), MOST_AT_ONCE));
		if (!hasEvents && !due.length) return false;
		if (!await run((db) => takeLease(db, LEASE, holder, now()))) return false;
		while (!stopping.signal.aborted && await run((db) => useEvents(db, channels, now(), warn)));
		if (stopping.signal.aborted) return false;
		const rows = hasEvents ? await run((db) => dueDeliveries(db, names, now(), MOST_AT_ONCE)) : due;
		rows.forEach(begin);
		return rows.length > 0;
	};
	const pause = () => new Promise((resolve) => {
		const timer = setTimeout(resolve, poll);
		timer.unref?.();
		wake = () => {
			clearTimeout(timer);
			resolve();
		};
	});
	const work = async () => {
		while (!stopping.signal.aborted) {
			const pausing = pause();
			await step().catch((error) => warn("The outbox could not work.", error));
			await pausing;
		}
	};
	const working = channels.length && poll !== Infinity ? work() : Promise.resolve();
	return {
		async pass() {
			while (await step()) await Promise.all(sending.values());
		},
		async stop() {
			stopping.abort();
			wake();
			const timer = setTimeout(() => cutting.abort(), GRACE);
			await working;
			await Promise.all(sending.values());
			clearTimeout(timer);
			await run((db) => endLease(db, LEASE, holder)).catch(() => void 0);
		}
	};
};
export { startWorker };

//# sourceMappingURL=worker.js.map