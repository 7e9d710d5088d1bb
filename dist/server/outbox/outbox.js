import { enqueue } from "./deliveries.js";
import { outboxState } from "./outbox-state.js";
import { startWorker } from "./worker.js";
// src/server/outbox/outbox.ts
/** @param run gives a database to work with */
var outboxIn = (run, now) => {
	const transaction = (work) => run((db) => db.transaction().execute(work));
	return {
		start: (channels, options) => startWorker({
			...options,
			channels,
			now,
			run
		}),
		transaction,
		enqueue: (deliveries) => transaction((work) => enqueue(work, deliveries, now())),
		state: () => run((db) => outboxState(db, now()))
	};
};
export { outboxIn };

//# sourceMappingURL=outbox.js.map