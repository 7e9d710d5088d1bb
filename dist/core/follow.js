// src/core/follow.ts
/** Begins to follow, with a first question at once. A question that fails is asked again with the next nudge. */
var follow = ({ since, ask, onChange }) => {
	const stopping = new AbortController();
	const { signal } = stopping;
	let version = since;
	let asking = false;
	let again = false;
	const run = async () => {
		asking = true;
		do {
			again = false;
			try {
				const changes = await ask(version, { signal });
				if (signal.aborted) return;
				const isNews = changes.records.length > 0 || changes.version !== version;
				version = changes.version;
				if (isNews) onChange(changes);
			} catch {}
		} while (again && !signal.aborted);
		asking = false;
	};
	const nudge = () => {
		again = true;
		if (!asking && !signal.aborted) run();
	};
	nudge();
	return {
		nudge,
		stop: () => stopping.abort()
	};
};
export { follow };

//# sourceMappingURL=follow.js.map