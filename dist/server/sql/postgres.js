import { asStored, storable } from "./rows.js";
import { Kysely, PostgresDialect } from "kysely";
// src/server/sql/postgres.ts
var CHANNEL = "afterword";
/** A payload may have 7,999 bytes; a longer name than this is told as "any". */
var LONGEST_NAME = 2e3;
/** Milliseconds until a lost listener is set up anew; the counter is looked at meanwhile. */
var LISTEN_AGAIN = 5e3;
var storing = (pool) => ({
	async connect() {
		const client = await pool.connect();
		return {
			query: (sql, parameters = []) => client.query(sql, parameters.map(asStored)),
			release: () => client.release()
		};
	},
	end: () => pool.end()
});
var messengerOver = (pool) => {
	let listener;
	let timer;
	let isClosed = false;
	let isMute = false;
	const listen = async (onMessage) => {
		try {
			const client = await pool.connect();
			if (isClosed) return client.release();
			listener = client;
			client.on("notification", ({ payload }) => onMessage(payload || void 0));
			client.on("error", () => again(onMessage));
			await client.query(`listen ${CHANNEL}`);
			onMessage();
		} catch {
			again(onMessage);
		}
	};
	const again = (onMessage) => {
		listener?.release(true);
		listener = void 0;
		clearTimeout(timer);
		if (isClosed) return;
		timer = setTimeout(() => void listen(onMessage), LISTEN_AGAIN);
		timer.unref?.();
	};
	return {
		send(id) {
			if (isMute || isClosed) return;
			(async () => {
				const client = await pool.connect().catch(() => void 0);
				if (!client) return;
				try {
					await client.query(`select pg_notify($1, $2)`, [CHANNEL, id.length > LONGEST_NAME ? "" : storable(id)]);
				} catch (error) {
					isMute = [
						"42883",
						"0A000",
						"42601"
					].includes(error.code ?? "");
				} finally {
					client.release();
				}
			})();
		},
		listen(onMessage) {
			if (!listener) listen(onMessage);
		},
		async close() {
			isClosed = true;
			clearTimeout(timer);
			listener?.release(true);
			listener = void 0;
		}
	};
};
/**
* @param pool a Pool of `pg`, whose bigint columns come as numbers (openPostgres sets that)
*/
var postgresConnection = (pool) => {
	pool.on("error", () => {});
	const messenger = messengerOver(pool);
	const db = new Kysely({ dialect: new PostgresDialect({ pool: storing(pool) }) });
	return {
		name: "postgres",
		db,
		canLockRows: true,
		messenger,
		async close() {
			await messenger.close();
			await db.destroy();
		}
	};
};
export { postgresConnection };

//# sourceMappingURL=postgres.js.map