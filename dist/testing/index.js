import { changeCases } from "./change-cases.js";
import { testsOf } from "./conformance.js";
import { listCases } from "./list-cases.js";
import { queueCases } from "./queue-cases.js";
import { readerCases } from "./reader-cases.js";
import { writeCases } from "./write-cases.js";
// src/testing/index.ts
/** Every case. */
var conformanceCases = [
	...listCases,
	...writeCases,
	...changeCases,
	...readerCases,
	...queueCases
];
/** Every case, as it applies to a target. */
var conformanceTests = (target) => testsOf(conformanceCases, target);
export { conformanceCases, conformanceTests };

//# sourceMappingURL=index.js.map