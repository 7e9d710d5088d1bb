// src/server/former-routes.ts
/** A name in braces is one percent-encoded path segment. It means the same as the query parameter of that name. */
var formerRoutes = {
	list: {
		method: "GET",
		path: "/discussions/{discussion}/comments"
	},
	add: {
		method: "POST",
		path: "/discussions/{discussion}/comments"
	},
	changes: {
		method: "GET",
		path: "/discussions/{discussion}/changes"
	},
	feed: {
		method: "GET",
		path: "/discussions/{discussion}/feed"
	},
	moderateDiscussion: {
		method: "POST",
		path: "/discussions/{discussion}/moderation"
	},
	restore: {
		method: "PUT",
		path: "/discussions/{discussion}"
	},
	edit: {
		method: "PATCH",
		path: "/comments/{comment}"
	},
	remove: {
		method: "DELETE",
		path: "/comments/{comment}"
	},
	react: {
		method: "PUT",
		path: "/comments/{comment}/reactions/{name}"
	},
	unreact: {
		method: "DELETE",
		path: "/comments/{comment}/reactions/{name}"
	},
	report: {
		method: "POST",
		path: "/comments/{comment}/reports"
	},
	moderate: {
		method: "POST",
		path: "/comments/{comment}/moderation"
	}
};
export { formerRoutes };

//# sourceMappingURL=former-routes.js.map