// src/protocol/occasional-routes.ts
var occasionalRoutes = {
	moderateDiscussion: {
		method: "POST",
		path: "/moderation"
	},
	restore: {
		method: "PUT",
		path: "/discussion"
	},
	moderate: {
		method: "POST",
		path: "/comment/moderation"
	},
	latest: {
		method: "GET",
		path: "/latest"
	},
	report: {
		method: "POST",
		path: "/comment/reports"
	},
	reports: {
		method: "GET",
		path: "/comment/reports"
	},
	history: {
		method: "GET",
		path: "/comment/history"
	},
	search: {
		method: "GET",
		path: "/search"
	},
	own: {
		method: "GET",
		path: "/own"
	},
	removeOwn: {
		method: "POST",
		path: "/own/removals"
	},
	queue: {
		method: "GET",
		path: "/queue"
	},
	queueState: {
		method: "GET",
		path: "/queue/state"
	},
	decide: {
		method: "POST",
		path: "/decisions"
	},
	decisions: {
		method: "GET",
		path: "/decisions"
	},
	undo: {
		method: "POST",
		path: "/decisions/undo"
	},
	signOut: {
		method: "POST",
		path: "/moderate/sign-out"
	},
	pageCode: {
		method: "POST",
		path: "/moderate/codes"
	},
	pageSession: {
		method: "POST",
		path: "/moderate/sessions"
	}
};
export { occasionalRoutes };

//# sourceMappingURL=occasional-routes.js.map