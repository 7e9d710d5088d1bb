import { administrationEndpoints } from "./administration-endpoints.js";
import { accessOf } from "./endpoint.js";
import { mailEndpoints } from "./mail/mail-endpoints.js";
import { moderationEndpoints } from "./moderation-endpoints.js";
import { rulesEndpoints } from "./rules-endpoints.js";
import { signInEndpoints } from "./moderators/sign-in-endpoints.js";
import { ownEndpoints } from "./own-endpoints.js";
import { readEndpoints } from "./read-endpoints.js";
import { writeEndpoints } from "./write-endpoints.js";
// src/server/endpoints.ts
var endpointsOf = (dependencies) => {
	const access = accessOf(dependencies);
	return {
		...readEndpoints(dependencies, access),
		...writeEndpoints(dependencies, access),
		...ownEndpoints(dependencies, access),
		...moderationEndpoints(dependencies, access),
		...rulesEndpoints(dependencies, access),
		...administrationEndpoints(dependencies, access),
		...signInEndpoints(dependencies),
		...mailEndpoints(dependencies)
	};
};
export { endpointsOf };

//# sourceMappingURL=endpoints.js.map