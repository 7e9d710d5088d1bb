// src/server/outbox/channel.ts
/** Characters of a delivery's content. */
var LONGEST_CONTENT = 262144;
export { LONGEST_CONTENT };

//# sourceMappingURL=channel.js.map