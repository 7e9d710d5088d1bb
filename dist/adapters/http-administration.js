import { administrationRoutes } from "../protocol/administration-routes.js";
// src/adapters/http-administration.ts
var administrationCalls = ({ read }) => ({ statistics: ({ days, zone } = {}, call) => read(administrationRoutes.statistics, { query: {
	days,
	zone
} }, call) });
export { administrationCalls };

//# sourceMappingURL=http-administration.js.map