// src/elements/remembered.ts
var remembered = (key) => {
	try {
		return localStorage[key];
	} catch {
		return;
	}
};
export { remembered };

//# sourceMappingURL=remembered.js.map