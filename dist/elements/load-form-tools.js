// src/elements/load-form-tools.ts
var loadTools = (form) => import("./form-tools.js").then(({ addTools }) => addTools(form), () => {});
export { loadTools };

//# sourceMappingURL=load-form-tools.js.map