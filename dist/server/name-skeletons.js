import { DRAFT_LIMITS } from "../core/draft.js";
import unhomoglyph from "unhomoglyph";
// src/server/name-skeletons.ts
/** Small capitals, which Unicode treats as letters of their own. */
var SMALL_CAPITALS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ";
var CAPITALS = "ABCDEFGHIJKLMNOPRSTUVWYZ";
/** Accents, the Arabic tatweel, and invisible characters. */
var ACCENTS = /[\u0300-\u036f\u0640\p{DI}]/gu;
var SIGNS = /[^\p{L}\p{M}\p{N}]/gu;
/** Longer skeletons are cut, because an index entry has no room for more. */
var LONGEST = 200;
var plain = (text) => text.normalize("NFKD").replace(ACCENTS, "");
var skeletonOf = (name) => {
	const small = plain(unhomoglyph(unhomoglyph(name).toLowerCase())).toLowerCase();
	return (small.replace(SIGNS, "") || small.replace(/\s/g, "")).replace(/[i1|]/g, "l").slice(0, LONGEST);
};
/** The skeletons of a name; none if nothing of it is visible. Only as many characters are used as a name may have. */
var skeletonsOf = (name) => {
	const letters = plain(name.slice(0, DRAFT_LIMITS.name)).replace(/[ᴀ-ᴢꜰꜱʀʙɢʜɪʟɴʏ]/g, (letter) => CAPITALS[SMALL_CAPITALS.indexOf(letter)] ?? letter);
	const skeletons = [
		letters,
		letters.toLowerCase(),
		letters.toUpperCase()
	].map(skeletonOf);
	return [...new Set(skeletons)].filter((skeleton) => skeleton !== "");
};
export { skeletonsOf };

//# sourceMappingURL=name-skeletons.js.map