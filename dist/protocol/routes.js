// src/protocol/routes.ts
var routes = {
	list: {
		method: "GET",
		path: "/comments"
	},
	add: {
		method: "POST",
		path: "/comments"
	},
	changes: {
		method: "GET",
		path: "/changes"
	},
	follow: {
		method: "POST",
		path: "/changes"
	},
	moderateDiscussion: {
		method: "POST",
		path: "/moderation"
	},
	restore: {
		method: "PUT",
		path: "/discussion"
	},
	edit: {
		method: "PATCH",
		path: "/comment"
	},
	remove: {
		method: "DELETE",
		path: "/comment"
	},
	react: {
		method: "PUT",
		path: "/comment/reactions"
	},
	unreact: {
		method: "DELETE",
		path: "/comment/reactions"
	},
	report: {
		method: "POST",
		path: "/comment/reports"
	},
	moderate: {
		method: "POST",
		path: "/comment/moderation"
	},
	reports: {
		method: "GET",
		path: "/comment/reports"
	},
	queue: {
		method: "GET",
		path: "/queue"
	},
	count: {
		method: "GET",
		path: "/counts"
	},
	latest: {
		method: "GET",
		path: "/latest"
	},
	feed: {
		method: "GET",
		path: "/feed"
	},
	session: {
		method: "GET",
		path: "/session"
	},
	description: {
		method: "GET",
		path: "/openapi.json"
	}
};
/** A route's path with its query. */
var routePath = ({ path }, query = {}) => {
	const search = Object.entries(query).flatMap(([name, value = []]) => (Array.isArray(value) ? value : [value]).map((one) => `${name}=${encoded(String(one))}`));
	return path + (search.length ? `?${search.join("&")}` : "");
};
/** Half a surrogate pair cannot be part of an address. */
var encoded = (text) => encodeURIComponent(text.replace(/\p{Cs}/gu, "�"));
export { routePath, routes };

//# sourceMappingURL=routes.js.map