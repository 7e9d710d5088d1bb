#!/usr/bin/env node
// afterword: the command. It is built into one file with all packages that it needs (vite.command.ts).
import { failureText } from './failure-text.js';
import { hideSqliteWarning } from './hide-sqlite-warning.js';
import { readSettings, UsageError } from './settings.js';
import { helpText, SUBCOMMANDS } from './subcommands.js';

const run = async ([name, ...args]: readonly string[]): Promise<void> => {
  if (name === undefined || name === 'help' || [name, ...args].includes('--help')) {
    process.stdout.write(helpText());
    return;
  }
  const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (!subcommand) throw new UsageError(`There is no command "${name}". afterword --help lists the commands.`);
  await subcommand.run(readSettings(subcommand.settings, args, process.env));
};

hideSqliteWarning();
try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(failureText(error));
  process.exitCode = 1;
}
