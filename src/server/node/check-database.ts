// Checks that a database to read from exists: SQLite would create an empty file for a misspelled name.
import { existsSync } from 'node:fs';
import { UsageError } from './settings.js';

/** Whether the name of a database is the path of a file, and not the address of a server or `:memory:`. */
export const isPath = (name: string): boolean => !/^(:|[a-z][a-z\d+.-]+:)/i.test(name);

/** @throws UsageError */
export const checkExists = (name: string): void => {
  if (isPath(name) && !existsSync(name)) throw new UsageError(`There is no database ${name}; --db names another.`);
};
