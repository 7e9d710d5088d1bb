// src/server/refusal.ts
var Refusal = class extends Error {
	error;
	status;
	headers;
	constructor(error, status, headers = {}) {
		super(error.message, { cause: error });
		this.name = "Refusal";
		this.error = error;
		this.status = status;
		this.headers = headers;
	}
};
export { Refusal };

//# sourceMappingURL=refusal.js.map