// src/protocol/routes.ts
var routes = {
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
	follow: {
		method: "POST",
		path: "/changes"
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
	},
	count: {
		method: "GET",
		path: "/counts"
	},
	latest: {
		method: "GET",
		path: "/latest"
	},
	latestFeed: {
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
/** A route's path with its names filled in, and a query of whatever is defined. */
var pathOf = ({ path }, names = {}, query = {}) => {
	const search = Object.entries(query).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${segment(String(value))}`]);
	return path.replace(/\{(\w+)\}/g, (_, name) => segment(names[name] ?? "")) + (search.length ? `?${search.join("&")}` : "");
};
/** Half a surrogate pair has no place in an address. */
var segment = (text) => encodeURIComponent(text.replace(/\p{Cs}/gu, "�"));
export { pathOf, routes };

//# sourceMappingURL=routes.js.map