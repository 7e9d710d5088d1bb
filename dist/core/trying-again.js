// src/core/trying-again.ts
/** Failures that may be over after a while, such as a server that is being restarted. */
var TRANSIENT = ["network", "unavailable"];
/** Whether something that failed with this error is tried again without the reader. */
var isTriedAgain = (error) => !!error && TRANSIENT.includes(error.code);
/** Waits for something that may fail. If the reader store fails, a draft is sent nevertheless, because the page still has its text. */
var ignoringErrors = async (work) => {
	await work?.catch(() => {});
};
export { TRANSIENT, ignoringErrors, isTriedAgain };

//# sourceMappingURL=trying-again.js.map