import { forgetExpired } from "./kept-states.js";
import { forgetOld } from "./retention.js";
import { HOUR } from "../durations.js";
// src/server/sql/forgetting.ts
var forgetRegularly = (db, now, retention = {}) => {
	const stopping = new AbortController();
	const forget = async () => {
		try {
			let isMore = true;
			while (isMore && !stopping.signal.aborted) isMore = await forgetExpired(db, now());
			isMore = true;
			while (isMore && !stopping.signal.aborted) isMore = await forgetOld(db, retention, now());
		} catch {}
	};
	let running = forget();
	const timer = setInterval(() => running = running.then(forget), HOUR);
	timer.unref?.();
	return { async stop() {
		stopping.abort();
		clearInterval(timer);
		await running;
	} };
};
export { forgetRegularly };

//# sourceMappingURL=forgetting.js.map