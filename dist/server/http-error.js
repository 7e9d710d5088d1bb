// src/server/http-error.ts
var HttpError = class extends Error {
	error;
	status;
	headers;
	constructor(error, status, headers = {}) {
		super(error.message, { cause: error });
		this.name = "HttpError";
		this.error = error;
		this.status = status;
		this.headers = headers;
	}
};
export { HttpError };

//# sourceMappingURL=http-error.js.map