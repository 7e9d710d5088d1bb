import { loadable } from "../core/load-chunk.js";
// src/elements/load-form-tools.ts
var load = loadable(() => import("./form-tools.js"));
var loadTools = (form) => load().then(({ addTools }) => addTools(form), () => {});
export { loadTools };

//# sourceMappingURL=load-form-tools.js.map