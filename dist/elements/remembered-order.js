// src/elements/remembered-order.ts
var rememberedOrder = () => {
	try {
		return localStorage.getItem("afterword-order");
	} catch {
		return null;
	}
};
export { rememberedOrder };

//# sourceMappingURL=remembered-order.js.map