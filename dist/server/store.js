// src/server/store.ts
var isRateLimitStore = (store) => store.increment !== void 0 && store.claim !== void 0 && store.release !== void 0;
var isNameStore = (store) => store.keepName !== void 0 && store.isNameKept !== void 0;
export { isNameStore, isRateLimitStore };

//# sourceMappingURL=store.js.map