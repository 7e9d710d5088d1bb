import { createBackOff } from "./back-off.js";
import { asAfterwordError } from "./errors.js";
import { isTriedAgain } from "./trying-again.js";
import { PERMISSIONS } from "./vocabulary.js";
// src/core/reader-session.ts
/** A guest who may only read: until the back end has answered, and where nobody can write. */
var READ_ONLY_SESSION = {
	author: null,
	permissions: []
};
/** The back end has no sessions: a guest, to whom it will say what they may not do. */
var UNRESTRICTED_SESSION = {
	author: null,
	permissions: PERMISSIONS
};
/** The question failed: a guest, who may read, and write what the back end accepts. */
var FALLBACK_SESSION = {
	author: null,
	permissions: ["add"]
};
/**
* @param question absent if the back end has no sessions
* @param onChange called after every answer, and every failure
*/
var createReaderSession = (question, signal, onChange, schedule) => {
	const backOff = createBackOff(signal, schedule);
	let current = question ? READ_ONLY_SESSION : UNRESTRICTED_SESSION;
	let failure;
	/** Counts the questions, and the pages that answered them. */
	let latest = 0;
	const ask = async () => {
		if (!question) {
			current = UNRESTRICTED_SESSION;
			return;
		}
		backOff.cancel();
		const asked = latest += 1;
		let session = FALLBACK_SESSION;
		let error;
		try {
			session = {
				...session,
				...await question({ signal })
			};
		} catch (thrown) {
			error = asAfterwordError(thrown);
		}
		if (signal.aborted || asked !== latest) return;
		current = session;
		failure = error;
		if (!error) backOff.reset();
		else if (isTriedAgain(error) || error.code === "rate-limited") backOff.later(() => void ask(), error.retryAfter);
		onChange();
	};
	return {
		get current() {
			return current;
		},
		set(session) {
			latest += 1;
			current = session;
		},
		ask,
		askIfFailed() {
			if (failure) ask();
		}
	};
};
export { READ_ONLY_SESSION, createReaderSession };

//# sourceMappingURL=reader-session.js.map