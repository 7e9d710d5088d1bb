import { DAY } from "../durations.js";
// src/server/moderators/moderator-store.ts
/** Milliseconds after which an unused session ends. */
var SESSION_IDLE = 30 * DAY;
/** Milliseconds in which a link can be used. */
var LINK_TIME = DAY;
/** Milliseconds in which the code of a page can be used. */
var PAGE_CODE_TIME = 6e4;
export { LINK_TIME, PAGE_CODE_TIME, SESSION_IDLE };

//# sourceMappingURL=moderator-store.js.map