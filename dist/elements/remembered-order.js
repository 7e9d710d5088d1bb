// src/elements/remembered-order.ts
var rememberedOrder = () => {
	try {
		return localStorage["afterword-order"];
	} catch {
		return;
	}
};
export { rememberedOrder };

//# sourceMappingURL=remembered-order.js.map