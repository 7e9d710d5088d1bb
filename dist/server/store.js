// src/server/store.ts
var isLedger = (store) => store.hit !== void 0 && store.first !== void 0 && store.forget !== void 0;
export { isLedger };

//# sourceMappingURL=store.js.map