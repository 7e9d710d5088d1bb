import { administrationRoutes } from "./administration-routes.js";
import { occasionalRoutes } from "./occasional-routes.js";
import { rulesRoutes } from "./rules-routes.js";
import { pageRoutes } from "./page-routes.js";
// src/protocol/routes.ts
var routes = {
	...pageRoutes,
	...occasionalRoutes,
	...rulesRoutes,
	...administrationRoutes,
	moderatePage: {
		method: "GET",
		path: "/moderate"
	},
	signIn: {
		method: "POST",
		path: "/moderate"
	},
	mailDecisionPage: {
		method: "GET",
		path: "/mail/decision"
	},
	mailDecide: {
		method: "POST",
		path: "/mail/decision"
	},
	mailConfirmPage: {
		method: "GET",
		path: "/mail/confirm"
	},
	mailConfirm: {
		method: "POST",
		path: "/mail/confirm"
	},
	mailLeavePage: {
		method: "GET",
		path: "/mail/leave"
	},
	mailLeave: {
		method: "POST",
		path: "/mail/leave"
	},
	exportDecisions: {
		method: "GET",
		path: "/decisions/export"
	},
	feed: {
		method: "GET",
		path: "/feed"
	},
	description: {
		method: "GET",
		path: "/openapi.json"
	}
};
export { routes };

//# sourceMappingURL=routes.js.map