// src/core/follow.ts
/** Starts, and asks at once. If a question fails, the next nudge asks it again. */
var follow = ({ since, ask, onChange }) => {
	const stopping = new AbortController();
	const { signal } = stopping;
	let version = since;
	let isAsking = false;
	let isNudged = false;
	const run = async () => {
		isAsking = true;
		while (isNudged && !signal.aborted) {
			isNudged = false;
			try {
				const changes = await ask(version, { signal });
				const isNews = changes.records.length > 0 || changes.version !== version;
				isNudged ||= !!changes.more;
				version = changes.version;
				if (isNews && !signal.aborted) onChange(changes);
			} catch {}
		}
		isAsking = false;
	};
	const nudge = () => {
		isNudged = true;
		if (!isAsking) run();
	};
	nudge();
	return {
		nudge,
		stop: () => stopping.abort()
	};
};
export { follow };

//# sourceMappingURL=follow.js.map