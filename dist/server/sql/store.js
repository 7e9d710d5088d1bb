import { throwIfAborted } from "../../core/errors.js";
import { follow } from "../../core/follow.js";
import { exportDiscussions, exportEmails, importedElsewhere } from "./exporting.js";
import { withRetry } from "./failures.js";
import { migrate } from "./migrations.js";
import { ChangeNotifier } from "./change-notifier.js";
import { changesOf } from "./changes.js";
import { decidedComments } from "./decided-comments.js";
import { decideAll, moderateDiscussion, undoDecision } from "./deciding.js";
import { decisionsIn } from "./decision-log.js";
import { forgetOwn } from "./kept-states.js";
import { forgetRegularly } from "./forgetting.js";
import { reportComment } from "./moderating.js";
import { ownComments, removeOwnComments } from "./own-comments.js";
import { personsIn } from "./persons.js";
import { queueOf } from "./queue.js";
import { queueStateOf } from "./queue-state.js";
import { countsOf, latestOf, latestVersionOf, readPage, versionOf, versionsOf } from "./reading.js";
import { compare } from "./comparing.js";
import { reportsOf } from "./reports.js";
import { restore } from "./restoring.js";
import { searchIn } from "./searching.js";
import { addBans, bansIn, findBan, removeBan } from "./sql-bans.js";
import { rulesIn, setRules } from "./sql-rules.js";
import { networkHashOf } from "./networks.js";
import { statisticsOf, storeStatistics } from "./statistics.js";
import { sqlRateLimitStore } from "./sql-rate-limit-store.js";
import { outboxIn } from "../outbox/outbox.js";
import { outboxCalls } from "../outbox/outbox-calls.js";
import { webhookCalls } from "../webhooks/webhook-calls.js";
import { sqlWebhooks, webhooksBy } from "../webhooks/webhook-store.js";
import { moderatorsBy, sqlModerators } from "./sql-moderators.js";
import { sqlMail } from "./sql-mail.js";
import { sqlNames } from "./sql-names.js";
import { coalesce } from "./coalesce.js";
import { limitConcurrency, limitConcurrencyByKey } from "./concurrency.js";
import { historyOf } from "./versions.js";
import { add, editComment, reactTo, removeComment } from "./writing.js";
// src/server/sql/store.ts
/** In a discussion: one writer works while the next one prepares. */
var WRITERS = 2;
var storeIdOf = async (db) => {
	const { value } = await db.selectFrom("afterword_store").select("value").where("name", "=", "id").executeTakeFirstOrThrow();
	return value;
};
var sqlStore = ({ open, now = Date.now, retention = {} }) => {
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
	/** Runs work that changes a discussion, and notifies its followers afterwards. */
	const write = async (id, signal, work) => {
		const result = await inTurnWithin(id, () => inTurn(() => read(signal, work)));
		(await opened()).nudges.tell(id);
		return result;
	};
	const hashOf = networkHashOf((work) => read(void 0, work));
	/** Whoever writes, with a hash instead of their network. */
	const withHash = async (given) => given?.network === void 0 ? given : {
		...given,
		network: await hashOf(given.network)
	};
	const withRateLimitStore = async (work) => {
		const { rateLimitStore } = await opened();
		return await withRetry(() => work(rateLimitStore));
	};
	const withModerators = (work) => read(void 0, (db) => work(sqlModerators(db, now)));
	/** Queried with every page, so it must be cheap. */
	const askVersion = coalesce((id) => read(void 0, (db) => versionOf(db, id)));
	const changes = (id, since, call) => read(call?.signal, (db) => changesOf(db, id, since, call));
	const webhooks = webhooksBy((work) => read(void 0, (db) => work(sqlWebhooks(db, now))));
	const rulesSettings = {
		get: (call) => read(call?.signal, (db) => rulesIn(db, call ?? {})),
		set: (rules, seen, call) => inTurn(() => read(call?.signal, (db) => setRules(db, rules, seen, call ?? {})))
	};
	const bans = {
		list: (query = {}, call) => read(call?.signal, (db) => bansIn(db, query, call ?? {})),
		add: (request, call) => inTurn(() => read(call?.signal, (db) => addBans(db, request, now(), hashOf, call ?? {}))),
		remove: (id, call) => inTurn(() => read(call?.signal, (db) => removeBan(db, id, now(), call ?? {})))
	};
	return {
		name: "sql",
		multiUser: true,
		list: (id, query = {}, call) => read(call?.signal, (db) => readPage(db, id, query, call?.caller)),
		async add(id, draft, call) {
			const caller = await withHash(call?.caller);
			return await write(id, call?.signal, (db) => add(db, id, draft, now(), caller));
		},
		count: (ids, call) => read(call?.signal, (db) => countsOf(db, ids)),
		latest: ({ limit = 10, discussion } = {}, call) => read(call?.signal, (db) => latestOf(db, limit, discussion)),
		search: (id, query, call) => read(call?.signal, (db) => searchIn(db, id, query, call?.caller)),
		edit: (id, comment, replacement, call) => write(id, call?.signal, (db) => editComment(db, id, comment, replacement, now(), call?.caller)),
		history: (id, comment, call) => read(call?.signal, (db) => historyOf(db, id, comment, call?.caller)),
		remove: (id, comment, call) => write(id, call?.signal, (db) => removeComment(db, id, comment, now(), call?.caller)),
		own: (query = {}, call) => read(call?.signal, (db) => ownComments(db, query, call?.caller)),
		async removeOwn(comments, call) {
			const { removal, discussions } = await inTurn(() => read(call?.signal, (db) => removeOwnComments(db, comments, now(), call?.caller)));
			const { nudges } = await opened();
			for (const id of discussions) nudges.tell(id);
			await read(void 0, (db) => forgetOwn(db, call?.caller?.key ?? "", comments));
			return removal;
		},
		react: (id, comment, reaction, call) => write(id, call?.signal, (db) => reactTo(db, id, comment, reaction, now(), call?.caller)),
		async report(id, comment, { reason }, call) {
			const caller = await withHash(call?.caller);
			await write(id, call?.signal, (db) => reportComment(db, id, comment, reason, now(), caller));
		},
		queue: (query = {}, call) => read(call?.signal, (db) => queueOf(db, query, now(), call?.caller)),
		queueState: (call) => read(call?.signal, (db) => queueStateOf(db, call?.caller)),
		reports: (id, comment, call) => read(call?.signal, (db) => reportsOf(db, id, comment, call?.caller)),
		moderate: (id, moderation, call) => write(id, call?.signal, (db) => moderateDiscussion(db, id, moderation, now(), call ?? {})),
		async decide(request, call) {
			throwIfAborted(call?.signal);
			const { db, nudges } = await opened();
			return await inTurn(() => decideAll(db, request, now(), call ?? {}, (id) => nudges.tell(id)));
		},
		decisions: (query = {}, call) => read(call?.signal, (db) => decisionsIn(db, query, now(), call?.caller)),
		async undo(id, call) {
			const { decision, discussion } = await inTurn(() => read(call?.signal, (db) => undoDecision(db, id, now(), call ?? {})));
			(await opened()).nudges.tell(discussion);
			return decision;
		},
		restore: (discussion, call) => write(discussion.id, call?.signal, (db) => restore(db, discussion, now(), call)),
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
		},
		decidedComments: decidedComments((work) => read(void 0, work)),
		latestVersion: (limit) => read(void 0, (db) => latestVersionOf(db, limit)),
		storeId: () => read(void 0, storeIdOf),
		async approvedComments(key, most) {
			return (await read(void 0, (db) => db.selectFrom("afterword_comments").select("id").where("owner", "=", key).where("status", "=", "approved").limit(most).execute())).length;
		},
		increment: (key, window) => withRateLimitStore((rateLimitStore) => rateLimitStore.increment(key, window)),
		decrement: (key, expiresAt) => withRateLimitStore((rateLimitStore) => rateLimitStore.decrement(key, expiresAt)),
		claim: (key, value, window) => withRateLimitStore((rateLimitStore) => rateLimitStore.claim(key, value, window)),
		release: (key, value) => withRateLimitStore((rateLimitStore) => rateLimitStore.release(key, value)),
		rulesSettings,
		bans,
		async findBan(writer) {
			const hashed = await withHash(writer);
			return await read(void 0, (db) => findBan(db, hashed, now()));
		},
		moderators: moderatorsBy(withModerators),
		mail: sqlMail((work) => read(void 0, work), now),
		keepName: (author, skeletons) => inTurn(() => read(void 0, (db) => sqlNames(db).keepName(author, skeletons))),
		isNameKept: (skeletons) => read(void 0, (db) => sqlNames(db).isNameKept(skeletons)),
		async ready() {
			await read(void 0, storeIdOf);
		},
		async *discussions() {
			yield* exportDiscussions((await opened()).db);
		},
		async *importedElsewhere(discussions) {
			yield* importedElsewhere((await opened()).db, discussions);
		},
		persons: personsIn((work) => read(void 0, work)),
		webhooks,
		outbox: outboxIn((work) => read(void 0, work), now),
		statistics: storeStatistics((work) => read(void 0, work)),
		administration: async () => ({
			webhooks: webhookCalls(webhooks),
			outbox: outboxCalls((work) => read(void 0, work), now),
			rules: rulesSettings,
			bans,
			statistics: (query, call) => statisticsOf((work) => read(call?.signal, work), query, now(), call?.caller)
		}),
		compare: (discussion, how) => read(void 0, (db) => compare(db, discussion, how)),
		emailsOf: (id, comments) => read(void 0, (db) => exportEmails(db, id, comments)),
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
export { sqlStore };

//# sourceMappingURL=store.js.map