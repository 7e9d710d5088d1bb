import { randomId } from "../core/random-id.js";
// src/adapters/idb-page.ts
/** The name of this page; every load has another. */
var page = randomId();
export { page };

//# sourceMappingURL=idb-page.js.map