
var t=a=>{};export{t as addTools};
//# sourceMappingURL=afterword-form-tools.js.map