// src/protocol/page-routes.ts
var pageRoutes = {
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
	count: {
		method: "GET",
		path: "/counts"
	},
	session: {
		method: "GET",
		path: "/session"
	}
};
/** A route's path with its query. */
var routePath = ({ path }, query = {}) => {
	const search = Object.entries(query).flatMap(([name, value = []]) => (Array.isArray(value) ? value : [value]).map((one) => `${name}=${encoded(String(one))}`));
	return path + (search.length ? `?${search.join("&")}` : "");
};
/** Half a surrogate pair cannot be part of an address. */
var encoded = (text) => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, "�"));
export { pageRoutes, routePath };

//# sourceMappingURL=page-routes.js.map