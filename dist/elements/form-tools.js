// src/elements/form-tools.ts
var addTools = (form) => void 0;
export { addTools };

//# sourceMappingURL=form-tools.js.map