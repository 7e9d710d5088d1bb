// src/protocol/administration-routes.ts
var administrationRoutes = {
	webhooks: {
		method: "GET",
		path: "/webhooks"
	},
	addWebhook: {
		method: "POST",
		path: "/webhooks"
	},
	removeWebhook: {
		method: "DELETE",
		path: "/webhooks"
	},
	rotateWebhook: {
		method: "POST",
		path: "/webhooks/secrets"
	},
	testWebhook: {
		method: "POST",
		path: "/webhooks/tests"
	},
	outbox: {
		method: "GET",
		path: "/outbox"
	},
	sendAgain: {
		method: "POST",
		path: "/outbox/attempts"
	},
	sendAllAgain: {
		method: "POST",
		path: "/outbox/attempts/all"
	},
	statistics: {
		method: "GET",
		path: "/statistics"
	}
};
export { administrationRoutes };

//# sourceMappingURL=administration-routes.js.map