import { UsageError } from "./settings.js";
import { existsSync } from "node:fs";
// src/server/node/check-database.ts
/** Whether the name of a database is the path of a file, and not the address of a server or `:memory:`. */
var isPath = (name) => !/^(:|[a-z][a-z\d+.-]+:)/i.test(name);
/** @throws UsageError */
var checkExists = (name) => {
	if (isPath(name) && !existsSync(name)) throw new UsageError(`There is no database ${name}; --db names another.`);
};
export { checkExists, isPath };

//# sourceMappingURL=check-database.js.map