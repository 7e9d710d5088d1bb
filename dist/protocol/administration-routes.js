// src/protocol/administration-routes.ts
var administrationRoutes = { statistics: {
	method: "GET",
	path: "/statistics"
} };
export { administrationRoutes };

//# sourceMappingURL=administration-routes.js.map