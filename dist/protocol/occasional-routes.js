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
	reports: {
		method: "GET",
		path: "/comment/reports"
	},
	search: {
		method: "GET",
		path: "/search"
	},
	queue: {
		method: "GET",
		path: "/queue"
	}
};
export { occasionalRoutes };

//# sourceMappingURL=occasional-routes.js.map