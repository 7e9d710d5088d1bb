#!/usr/bin/env node
import { AfterwordError } from "../../core/errors.js";
import { EXPORT, IMPORT, SERVE } from "./flags.js";
import { UsageError, helpOf, readSettings } from "./settings.js";
// src/server/node/command.ts
var HELP = `afterword – discussions under articles

  afterword serve               a server for the discussions of your site
  afterword export [FILE]       writes all discussions into a file, or to the terminal
  afterword import FILE         imports an export of another system; doing it again changes nothing

afterword serve
  Without options: an SQLite file in this folder, on http://127.0.0.1:8080, for pages that this machine serves.
  Every option can also be set in the environment; a flag takes precedence.

${helpOf(SERVE)}

afterword export [FILE]

${helpOf(EXPORT)}

afterword import FILE
  Reads exports of WordPress, Disqus, Isso, Remark42, Commento, Comentario, Waline, Valine, Artalk, Twikoo, and archives.

${helpOf(IMPORT)}

A server answers GET /health/live and /health/ready. SIGTERM or SIGINT stops it after all requests have been answered.
`;
/** Packages that a page does not need and the server does. */
var PACKAGES = "@cfworker/json-schema @hono/node-server kysely libsql saxes";
/** Loads a part of the command, or says what is missing. */
var load = async (part) => {
	try {
		return await part();
	} catch (error) {
		const { code, message } = error;
		if (code !== "ERR_MODULE_NOT_FOUND") throw error;
		throw new UsageError(`The server needs packages that a page does not: npm install ${PACKAGES}\n(${message})`);
	}
};
var runServer = async (args) => {
	const { serve, snippetFor } = await load(() => import("./serve.js"));
	const given = readSettings(SERVE, args, process.env);
	const [operand] = given.operands;
	if (operand !== void 0) throw new UsageError(`afterword serve takes no "${operand}": a database is named by --db ${operand}.`);
	const serving = await serve(given, (entry) => process.stdout.write(`${JSON.stringify(entry)}\n`));
	const url = (given.text("url") ?? serving.url).replace(/\/+$/, "");
	process.stderr.write(`${serving.url}\n\nPut this on a page:\n\n${snippetFor(url)}\n\n`);
	let isStopping = false;
	const stop = () => {
		if (isStopping) process.exit(1);
		isStopping = true;
		serving.stop().then(() => process.exit(0));
	};
	process.on("SIGTERM", stop);
	process.on("SIGINT", stop);
};
var run = async ([command, ...args]) => {
	if (command === void 0 || command === "help" || [command, ...args].includes("--help")) {
		process.stdout.write(HELP);
		return;
	}
	if (command === "serve") return await runServer(args);
	if (command === "export" || command === "import") {
		const { exportArchive, importArchive } = await load(() => import("./transfer.js"));
		if (command === "export") return await exportArchive(readSettings(EXPORT, args, process.env));
		return await importArchive(readSettings(IMPORT, args, process.env));
	}
	throw new UsageError(`There is no command "${command}". afterword --help lists the commands.`);
};
try {
	await run(process.argv.slice(2));
} catch (error) {
	const isExpected = error instanceof UsageError || error instanceof AfterwordError || error instanceof TypeError;
	const { message, stack, cause, code } = error;
	const isTaken = code === "EADDRINUSE";
	process.stderr.write(isTaken ? "afterword: this port is taken; choose another with --port, or 0 for any.\n" : isExpected ? `afterword: ${message}${cause instanceof Error ? ` (${cause.message})` : ""}\n` : `${stack}\n`);
	process.exitCode = 1;
}

//# sourceMappingURL=command.js.map