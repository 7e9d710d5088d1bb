import { actCases } from "./act-cases.js";
import { changeCases } from "./change-cases.js";
import { testsOf } from "./conformance.js";
import { decisionCases } from "./decision-cases.js";
import { historyCases } from "./history-cases.js";
import { listCases } from "./list-cases.js";
import { ownCases } from "./own-cases.js";
import { pageCases } from "./page-cases.js";
import { queueCases } from "./queue-cases.js";
import { readerCases } from "./reader-cases.js";
import { restoreCases } from "./restore-cases.js";
import { searchCases } from "./search-cases.js";
import { writeCases } from "./write-cases.js";
// src/testing/index.ts
/** All cases. */
var conformanceCases = [
	...listCases,
	...pageCases,
	...writeCases,
	...actCases,
	...restoreCases,
	...changeCases,
	...readerCases,
	...queueCases,
	...decisionCases,
	...searchCases,
	...historyCases,
	...ownCases
];
/** All cases as tests of a target. */
var conformanceTests = (target) => testsOf(conformanceCases, target);
export { conformanceCases, conformanceTests };

//# sourceMappingURL=index.js.map