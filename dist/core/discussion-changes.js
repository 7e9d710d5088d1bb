import { withChanges, withDeferred, withFacts, withOwn, withUnseenShown } from "./data-changes.js";
import { newestTime } from "./newest-time.js";
import { createOutbox } from "./outbox.js";
import { ignoringErrors } from "./trying-again.js";
// src/core/discussion-changes.ts
/** @param loadActs called with each act; most readers do nothing to stored comments */
var changesWith = (loadActs) => ({ options, signal, session, data, thread, context, update, withValidRecords }) => {
	const { adapter, id, holdUnseen } = options;
	let acts;
	const changeContext = () => ({
		...context(),
		holdUnseen: holdUnseen?.(),
		unsent: outbox.unsent
	});
	/** The data with what this reader wrote. */
	const withValidOwn = (comment) => withValidRecords({ records: [comment] }).records.reduce((next, record) => withOwn(next, record, acts?.copyOf), data());
	const outbox = createOutbox(options, signal, (news) => {
		let next = data();
		if (news.type === "posted") next = withValidOwn(news.comment);
		if (news.type === "error" && news.error.code === "closed") next = withFacts(next, { closed: true });
		update(next, news);
	}, () => newestTime(thread().nodesById.values(), outbox.now()), (comment) => data().records.has(comment));
	return {
		...outbox,
		get acts() {
			return acts;
		},
		get isSaving() {
			return !!acts?.isSaving || [...outbox.unsent.values()].some(({ state }) => state !== "failed");
		},
		withDeferred: (next) => withDeferred(next, changeContext()),
		start(since, typedTexts) {
			const stop = adapter.watch?.(id, since, (told) => {
				const changes = withValidRecords(told);
				const [record, another] = changes.records;
				const next = withChanges(data(), changes, changeContext(), acts?.copyOf);
				update(next, { type: "changed" }, (shown, order) => another ? void 0 : !record || next.unseen.has(record.id) ? shown : acts?.arrangeWith(record.id)(shown, order));
				for (const comment of changes.records) outbox.arrived(comment.id);
			});
			ignoringErrors(outbox.restore(typedTexts));
			return stop;
		},
		include(comment) {
			update(withValidOwn(comment), { type: "changed" });
		},
		showUnseen() {
			const [first] = data().unseen.keys();
			update(withUnseenShown(data()), { type: "changed" });
			return first;
		},
		async act(wish) {
			const { createActs } = await loadActs();
			acts ??= createActs({
				adapter,
				id,
				signal,
				session,
				recordOf: (comment) => data().records.get(comment),
				onStored: (record, arrange) => update(withValidOwn(record), { type: "act" }, arrange),
				onChange: (transition, arrange) => update(data(), transition, arrange),
				now: outbox.now,
				schedule: options.schedule
			});
			await acts.act(wish);
		},
		async retry(comment) {
			await (outbox.unsent.has(comment) ? outbox.retry(comment) : acts?.retry(comment));
		},
		dismiss: (wish) => acts?.dismiss(wish),
		sendNow() {
			outbox.sendNow();
			acts?.sendNow();
		}
	};
};
export { changesWith };

//# sourceMappingURL=discussion-changes.js.map