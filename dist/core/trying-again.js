// src/core/trying-again.ts
/** What passes by itself, such as a server that is being restarted. */
var TRANSIENT = ["network", "unavailable"];
/** Whether a draft that failed with this error is tried again by itself. */
var isTriedAgain = (error) => !!error && TRANSIENT.includes(error.code);
/** A store that cannot keep anything must not stop the sending: the page still holds the text. */
var ignoringErrors = async (work) => {
	await work?.catch(() => {});
};
export { TRANSIENT, ignoringErrors, isTriedAgain };

//# sourceMappingURL=trying-again.js.map