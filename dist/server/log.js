// src/server/log.ts
/** Where an error comes from, without what it was about: messages of databases may quote what they were given. */
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