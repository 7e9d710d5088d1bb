// src/locales/en-kept.ts
var keptMessages = {
	keptFrom: "Kept from {age}.",
	keptNow: "Kept less than a minute ago.",
	cannotLoad: "The responses cannot be loaded at the moment."
};
export { keptMessages };

//# sourceMappingURL=en-kept.js.map