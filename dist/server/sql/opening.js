import { throwIfAborted } from "../../core/errors.js";
import { ChangeNotifier } from "./change-notifier.js";
import { limitConcurrency, limitConcurrencyByKey } from "./concurrency.js";
import { withRetry } from "./failures.js";
import { forgetRegularly } from "./forgetting.js";
import { migrate } from "./migrations.js";
import { versionsOf } from "./reading.js";
import { sqlRateLimitStore } from "./sql-rate-limit-store.js";
// src/server/sql/opening.ts
/** In a discussion: one writer works while the next one prepares. */
var WRITERS = 2;
var accessTo = ({ open, now = Date.now, retention = {} }) => {
	let opening;
	const inTurnWithin = limitConcurrencyByKey(WRITERS);
	const opened = () => {
		opening ??= withRetry(async () => {
			const connection = await open();
			const { db, canLockRows, writers, messenger } = connection;
			await migrate(db, canLockRows).catch(async (error) => {
				await connection.close().catch(ignore);
				throw error;
			});
			const forgetting = forgetRegularly(db, now, retention);
			return {
				db,
				rateLimitStore: sqlRateLimitStore(db, now),
				nudges: new ChangeNotifier((ids) => versionsOf(db, ids), messenger),
				inTurn: limitConcurrency(writers),
				async close() {
					await forgetting.stop();
					await connection.close();
				}
			};
		});
		opening.catch(() => opening = void 0);
		return opening;
	};
	const read = async (signal, work) => {
		throwIfAborted(signal);
		const { db } = await opened();
		return await withRetry(() => work(db));
	};
	const inTurn = async (work) => (await opened()).inTurn(work);
	const write = async (id, signal, work) => {
		const result = await inTurnWithin(id, () => inTurn(() => read(signal, work)));
		(await opened()).nudges.tell(id);
		return result;
	};
	return {
		now,
		opened,
		read,
		run: (work) => read(void 0, work),
		inTurn,
		write,
		async close() {
			const closing = opening;
			opening = void 0;
			const { nudges, close } = await closing?.catch(ignore) ?? {};
			nudges?.close();
			await close?.();
		}
	};
};
var ignore = () => void 0;
export { accessTo };

//# sourceMappingURL=opening.js.map