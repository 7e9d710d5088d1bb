// src/core/integrity-map.ts
/**
* Such a map knows a file by its own address only. From another one, with a query, a changed file would be run: so it must not be tried
* from there.
*/
var hasIntegrityMap = () => globalThis.document?.querySelector("script[type=\"importmap\"]")?.textContent.includes("integrity");
export { hasIntegrityMap };

//# sourceMappingURL=integrity-map.js.map