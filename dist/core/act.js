// src/core/act.ts
/** Of acts with one key on one comment, one call is under way at a time. Reactions of different names are different acts. */
var actKey = (act) => act.type === "react" ? `react ${act.name}` : act.type;
export { actKey };

//# sourceMappingURL=act.js.map