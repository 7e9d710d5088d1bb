import { forgetExpired } from "./kept-states.js";
// src/server/sql/forgetting.ts
var HOUR = 36e5;
var forgetRegularly = (db, now) => {
	const stopping = new AbortController();
	const forget = async () => {
		try {
			let isMore = true;
			while (isMore && !stopping.signal.aborted) isMore = await forgetExpired(db, now());
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