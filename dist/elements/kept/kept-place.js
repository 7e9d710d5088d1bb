import { Fingerprint } from "../../core/fingerprint.js";
// src/elements/kept/kept-place.ts
var placeOf = ({ adapter, src, discussion }) => ({
	discussion: discussion.id,
	backEnd: `${typeof adapter === "string" ? adapter : adapter?.name ?? ""} ${src ?? ""}`
});
/** Stands for the reader's token, which is not stored itself. */
var tokenOf = ({ token }) => token ? String(new Fingerprint().text(token)) : "";
export { placeOf, tokenOf };

//# sourceMappingURL=kept-place.js.map