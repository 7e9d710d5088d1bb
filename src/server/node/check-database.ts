// A database that something is taken from is there already: SQLite would make an empty file of any name it is given.
import { existsSync } from 'node:fs';
import { UsageError } from './settings.js';

/** Whether a database's name is a file's path, and no address of a server and no `:memory:`. */
export const isPath = (name: string): boolean => !/^(:|[a-z][a-z\d+.-]+:)/i.test(name);

/** @throws UsageError */
export const checkExists = (name: string): void => {
  if (isPath(name) && !existsSync(name)) throw new UsageError(`There is no database ${name}; --db names another.`);
};
