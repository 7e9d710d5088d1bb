import { AfterwordError } from "../../core/errors.js";
import { randomId } from "../../core/random-id.js";
import { webAddress } from "../../core/url.js";
import { EVENT_TYPES } from "../../core/vocabulary.js";
import { enqueue } from "../outbox/deliveries.js";
import { listen, stopListening } from "../outbox/listeners.js";
import { examplePayload } from "./payload.js";
import { checkTemplate } from "./template.js";
import { DAY } from "../durations.js";
// src/server/webhooks/webhook-store.ts
var MOST_WEBHOOKS = 20;
var LONGEST_URL = 2e3;
var SECRET_BYTES = 24;
/** Milliseconds for which the former secret stays valid. */
var ROTATION = DAY;
var newSecret = () => `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(SECRET_BYTES))))}`;
var webhookFrom = ({ id, url, events, template, created_at: createdAt, disabled }) => ({
	id,
	origin: new URL(url).origin,
	...events !== null && { events: JSON.parse(events) },
	hasTemplate: template !== null,
	createdAt: new Date(createdAt).toISOString(),
	...disabled !== null && { disabled }
});
/** @throws AfterwordError `invalid` */
var checkUrl = (given, isFromPage) => {
	const url = given.length <= LONGEST_URL ? webAddress(given.replaceAll("{{id}}", "ID")) : void 0;
	if (!url) throw new AfterwordError("invalid", "A webhook has an address with http or https, without a password.");
	if (isFromPage && !url.startsWith("https:")) throw new AfterwordError("invalid", "A webhook has an address with https.");
	return given.trim();
};
var checkEvents = (events) => {
	if (events?.find((type) => !EVENT_TYPES.some((known) => known === type)) !== void 0 || events?.length === 0) throw new AfterwordError("invalid", `The events are of: ${EVENT_TYPES.join(", ")}.`);
	return events && [...new Set(events)];
};
/** Whether there is one. */
var hasWebhooks = async (db) => await db.selectFrom("afterword_webhooks").select("id").limit(1).executeTakeFirst() !== void 0;
var sqlWebhooks = (db, now) => {
	const find = (id) => db.selectFrom("afterword_webhooks").selectAll().where("id", "=", id).executeTakeFirst();
	return {
		find,
		async list() {
			return (await db.selectFrom("afterword_webhooks").selectAll().orderBy("created_at").orderBy("id").limit(MOST_WEBHOOKS).execute()).map(webhookFrom);
		},
		async add({ url, events, template }, by) {
			const row = {
				id: randomId(),
				url: checkUrl(url, by === "page"),
				events: checkEvents(events) ? JSON.stringify(checkEvents(events)) : null,
				template: template === void 0 ? null : JSON.stringify(checkTemplate(template, examplePayload("", now()))),
				secret: newSecret(),
				former_secret: null,
				former_until: null,
				added_by: by,
				created_at: now(),
				disabled: null
			};
			await db.transaction().execute(async (work) => {
				await listen(work, "webhook", now());
				const { count } = await work.selectFrom("afterword_webhooks").select((eb) => eb.fn.countAll().as("count")).executeTakeFirstOrThrow();
				if (Number(count) >= MOST_WEBHOOKS) throw new AfterwordError("invalid", `There can be at most ${MOST_WEBHOOKS} webhooks.`);
				await work.insertInto("afterword_webhooks").values(row).execute();
			});
			return {
				id: row.id,
				secret: row.secret
			};
		},
		remove: (id) => db.transaction().execute(async (work) => {
			const { numDeletedRows } = await work.deleteFrom("afterword_webhooks").where("id", "=", id).executeTakeFirst();
			await work.deleteFrom("afterword_deliveries").where("channel", "=", "webhook").where("recipient", "=", id).execute();
			await stopListening(work, "webhook", hasWebhooks, now());
			return numDeletedRows > 0n;
		}),
		async rotate(id) {
			const known = await find(id);
			if (!known) return void 0;
			const secret = newSecret();
			await db.updateTable("afterword_webhooks").set({
				secret,
				former_secret: known.secret,
				former_until: now() + ROTATION,
				disabled: null
			}).where("id", "=", id).execute();
			return {
				id,
				secret
			};
		},
		test: (id) => db.transaction().execute(async (work) => {
			if (!await work.updateTable("afterword_webhooks").set({ disabled: null }).where("id", "=", id).returning("id").executeTakeFirst()) return false;
			const content = JSON.stringify({
				id: randomId(),
				exampleOf: now()
			});
			await enqueue(work, [{
				channel: "webhook",
				recipient: id,
				content
			}], now());
			return true;
		}),
		async disable(id, why) {
			await db.updateTable("afterword_webhooks").set({ disabled: why }).where("id", "=", id).execute();
		}
	};
};
/** The same, for a database that is opened with the first call. */
var webhooksBy = (call) => ({
	list: () => call((webhooks) => webhooks.list()),
	add: (draft, by) => call((webhooks) => webhooks.add(draft, by)),
	remove: (id) => call((webhooks) => webhooks.remove(id)),
	rotate: (id) => call((webhooks) => webhooks.rotate(id)),
	test: (id) => call((webhooks) => webhooks.test(id)),
	find: (id) => call((webhooks) => webhooks.find(id)),
	disable: (id, why) => call((webhooks) => webhooks.disable(id, why))
});
export { hasWebhooks, sqlWebhooks, webhooksBy };

//# sourceMappingURL=webhook-store.js.map