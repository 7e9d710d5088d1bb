import { wordIn } from "../../core/vocabulary.js";
import { SECTION_NAMES } from "./section.js";
// src/elements/moderation/section-address.ts
var BEGINNING = "#moderation-";
var sectionInHash = (hash) => hash.startsWith(BEGINNING) ? wordIn(SECTION_NAMES, hash.slice(12)) : void 0;
/** The whole address: a fragment alone would be resolved against the `<base>` of a page. */
var sectionAddress = (section) => location.href.replace(/#.*/s, "") + BEGINNING + section;
export { sectionAddress, sectionInHash };

//# sourceMappingURL=section-address.js.map