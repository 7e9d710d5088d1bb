// src/server/digest.ts
var digest = async (content) => {
	const given = typeof content === "string" ? new TextEncoder().encode(content) : content;
	const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", given));
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};
export { digest };

//# sourceMappingURL=digest.js.map