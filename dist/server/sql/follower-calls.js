import { throwIfAborted } from "../../core/errors.js";
import { follow } from "../../core/follow.js";
import { changesOf } from "./changes.js";
import { coalesce } from "./coalesce.js";
import { versionOf } from "./reading.js";
// src/server/sql/follower-calls.ts
var followerCalls = ({ opened, read, run }) => {
	/** Queried with every page, so it must be cheap. */
	const askVersion = coalesce((id) => run((db) => versionOf(db, id)));
	const changes = (id, since, call) => read(call?.signal, (db) => changesOf(db, id, since, call));
	return {
		async version(id, call) {
			throwIfAborted(call?.signal);
			return await askVersion(id);
		},
		changes,
		watch(id, since, onChange) {
			let nudges;
			const ask = (from) => changes(id, from).catch((error) => {
				nudges?.lookAnew(id);
				throw error;
			});
			const following = follow({
				since,
				onChange,
				ask
			});
			let leave;
			let isOver = false;
			const join = async () => {
				({nudges} = await opened());
				if (!isOver) leave = nudges.add(following, id);
			};
			join().catch(ignore);
			return () => {
				isOver = true;
				following.stop();
				leave?.();
			};
		}
	};
};
var ignore = () => void 0;
export { followerCalls };

//# sourceMappingURL=follower-calls.js.map