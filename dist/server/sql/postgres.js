import { asStored, storable } from "./rows.js";
import { Kysely, PostgresDialect } from "kysely";
// src/server/sql/postgres.ts
var CHANNEL = "afterword";
/** Messages in one transaction. */
var MOST_MESSAGES = 100;
/** A payload may have 7,999 bytes; instead of an id that is longer than this, the message says "any discussion". */
var LONGEST_NAME = 2e3;
/** Milliseconds until a lost listener connects again; until then changes are found by looking (change-notifier.ts). */
var LISTEN_AGAIN = 5e3;
var storing = (pool) => ({
	async connect() {
		const client = await pool.connect();
		return {
			query: (sql, parameters = []) => client.query(sql, parameters.map(asStored)),
			release: (isBroken) => client.release(isBroken)
		};
	},
	end: () => pool.end()
});
/** Whether the error means that the engine does not support messages. */
var isWithoutMessages = (error) => [
	"42883",
	"0A000",
	"42601"
].includes(error?.code ?? "");
var messengerOver = (pool) => {
	const closing = new AbortController();
	/** The messages that go out next. */
	const outgoing = /* @__PURE__ */ new Set();
	let isSending = false;
	let stopListening = () => {};
	let isListening = false;
	let isMute = false;
	/** Listens over one connection until that is lost. */
	const listenOnce = async (onMessage) => {
		const client = await pool.connect();
		try {
			await new Promise((resolve, reject) => {
				stopListening = resolve;
				if (closing.signal.aborted) resolve();
				client.on("notification", ({ payload }) => onMessage(payload || void 0));
				client.on("error", () => resolve());
				client.query(`listen ${CHANNEL}`).then(() => onMessage(), reject);
			});
		} finally {
			client.release(true);
		}
	};
	const listen = async (onMessage) => {
		while (!closing.signal.aborted) {
			const error = await listenOnce(onMessage).catch((thrown) => thrown);
			isMute ||= isWithoutMessages(error);
			if (isMute || closing.signal.aborted) return;
			await new Promise((resolve) => {
				setTimeout(resolve, LISTEN_AGAIN).unref?.();
			});
		}
	};
	/** Sends what is to be sent, one transaction after another: PostgreSQL commits transactions with messages one at a time. */
	const sendAll = async () => {
		if (isSending) return;
		isSending = true;
		while (outgoing.size && !isMute && !closing.signal.aborted) {
			const client = await pool.connect().catch(() => void 0);
			const ids = [...outgoing].slice(0, MOST_MESSAGES);
			for (const id of ids) outgoing.delete(id);
			if (!client) continue;
			try {
				await client.query(`select ${ids.map((_, index) => `pg_notify($1, $${index + 2})`).join()}`, [CHANNEL, ...ids]);
			} catch (error) {
				isMute ||= isWithoutMessages(error);
			} finally {
				client.release();
			}
		}
		isSending = false;
	};
	return {
		send(id) {
			if (isMute || closing.signal.aborted) return;
			outgoing.add(id.length > LONGEST_NAME ? "" : storable(id));
			sendAll();
		},
		listen(onMessage) {
			if (!isListening) listen(onMessage);
			isListening = true;
		},
		async close() {
			closing.abort();
			stopListening();
		}
	};
};
/** Of the ten connections that a pool has if nothing else is said. */
var WRITERS = 5;
/**
* @param pool a Pool of `pg`, whose bigint columns come as numbers (openPostgres sets that)
* @param writers how many of its connections write at a time; the others are for reading, for rate limits and for messages
*/
var postgresConnection = (pool, writers = WRITERS) => {
	pool.on("error", () => {});
	pool.on("connect", (client) => client.on("error", () => {}));
	const messenger = messengerOver(pool);
	const db = new Kysely({ dialect: new PostgresDialect({ pool: storing(pool) }) });
	return {
		name: "postgres",
		db,
		canLockRows: true,
		writers,
		messenger,
		async close() {
			await messenger.close();
			await db.destroy();
		}
	};
};
export { postgresConnection };

//# sourceMappingURL=postgres.js.map