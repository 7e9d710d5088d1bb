import { UsageError } from "./settings.js";
import { existsSync } from "node:fs";
// src/server/node/check-database.ts
/** Whether a database's name is a file's path, and no address of a server and no `:memory:`. */
var isPath = (name) => !/^(:|[a-z][a-z\d+.-]+:)/i.test(name);
/** @throws UsageError */
var checkExists = (name) => {
	if (isPath(name) && !existsSync(name)) throw new UsageError(`There is no database ${name}; --db names another.`);
};
export { checkExists, isPath };

//# sourceMappingURL=check-database.js.map