import { AfterwordError } from "../../core/errors.js";
import { webhookChannelWith } from "../webhooks/webhook-channel.js";
import { sendRequest } from "./send-request.js";
// src/server/node/webhooks.ts
/** @throws AfterwordError `unavailable` without the package */
var load = async () => {
	try {
		return (await import("standardwebhooks")).Webhook;
	} catch (cause) {
		throw new AfterwordError("unavailable", "Webhooks need a package: npm install standardwebhooks", { cause });
	}
};
/** The channel by which `store.outbox.start` sends webhooks. */
var webhookChannel = async ({ store, url, allowPrivate = false, now = Date.now }) => {
	const Signer = await load();
	return webhookChannelWith({
		webhooks: store,
		base: url.replace(/\/+$/, ""),
		now,
		sign: (secret, id, time, body) => new Signer(secret).sign(id, time, body),
		request: sendRequest,
		allowPrivate
	});
};
export { webhookChannel };

//# sourceMappingURL=webhooks.js.map