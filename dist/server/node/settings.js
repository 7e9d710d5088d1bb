import { parseArgs } from "node:util";
// src/server/node/settings.ts
/** A wrong use of the command: printed without a stack. */
var UsageError = class extends Error {
	name = "UsageError";
};
/** @throws UsageError */
var readSettings = (settings, args, environment) => {
	const options = Object.fromEntries(Object.entries(settings).map(([name, { value, many = false }]) => [name, {
		type: value ? "string" : "boolean",
		multiple: many
	}]));
	let values;
	let operands;
	try {
		({values, positionals: operands} = parseArgs({
			args: [...args],
			options,
			allowPositionals: true
		}));
	} catch (error) {
		throw new UsageError(error.message.replaceAll("\n", " "));
	}
	const raw = (name) => {
		const { variable, value, many } = settings[name];
		const said = environment[variable];
		if (values[name] !== void 0 || said === void 0 || said === "") return values[name];
		if (many) return said.split(",").map((part) => part.trim());
		return value ? said : !/^(0|false|no)$/i.test(said);
	};
	const text = (name) => raw(name);
	return {
		text,
		operands,
		list: (name) => raw(name) ?? [],
		flag: (name) => raw(name) === true,
		number(name, least, most) {
			const said = text(name);
			if (said === void 0) return void 0;
			const number = Number(said);
			if (said.trim() !== "" && number >= least && number <= most) return number;
			throw new UsageError(`--${name} is a number from ${least} to ${most}, not "${said}".`);
		},
		oneOf(name, choices) {
			const said = text(name);
			const choice = choices.find((one) => one === said);
			if (said === void 0 || choice) return choice;
			throw new UsageError(`--${name} is one of ${choices.join(", ")}, not "${said}".`);
		}
	};
};
/** The lines of a help text that describe the settings. */
var helpOf = (settings) => {
	const rows = Object.entries(settings).map(([name, { value, variable, help, many }]) => [
		`--${name}${value ? ` ${value}` : ""}`,
		`${help}${many ? " May be given more than once." : ""}`,
		variable
	]);
	const width = Math.max(...rows.map(([flag]) => flag.length)) + 2;
	return rows.map(([flag, help, variable]) => `  ${flag.padEnd(width)}${help}\n  ${"".padEnd(width)}[${variable}]`).join("\n");
};
export { UsageError, helpOf, readSettings };

//# sourceMappingURL=settings.js.map