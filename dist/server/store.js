// src/server/store.ts
var isLedger = (store) => store.hit !== void 0 && store.first !== void 0 && store.forget !== void 0;
var isNameStore = (store) => store.keepName !== void 0 && store.isNameKept !== void 0;
export { isLedger, isNameStore };

//# sourceMappingURL=store.js.map