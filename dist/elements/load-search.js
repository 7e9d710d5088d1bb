import { loadable } from "../core/load-chunk.js";
// src/elements/load-search.ts
/** @throws AfterwordError `network` if it cannot be loaded now; the next call tries again */
var loadSearch = loadable(() => import("./search/search.js"));
export { loadSearch };

//# sourceMappingURL=load-search.js.map