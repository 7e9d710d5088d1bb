// src/protocol/rules-routes.ts
var rulesRoutes = {
	rules: {
		method: "GET",
		path: "/rules"
	},
	setRules: {
		method: "PUT",
		path: "/rules"
	},
	bans: {
		method: "GET",
		path: "/bans"
	},
	ban: {
		method: "POST",
		path: "/bans"
	},
	unban: {
		method: "DELETE",
		path: "/bans"
	}
};
export { rulesRoutes };

//# sourceMappingURL=rules-routes.js.map