// src/server/log.ts
/** The names, codes and stack frames of an error without its messages: messages of databases may quote their input. */
var traceOf = (error) => {
	const causes = [];
	for (let cause = error; cause instanceof Error && causes.length < 5; {cause} = cause) {
		const { code } = cause;
		const frames = (cause.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
		causes.push([`${cause.name}${code === void 0 ? "" : ` ${code}`}`, ...frames.slice(0, 8)].join("\n"));
	}
	return causes.join("\ncaused by ");
};
export { traceOf };

//# sourceMappingURL=log.js.map