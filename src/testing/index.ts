// afterword/testing: the conformance suite for adapters, for any test runner.
import { actCases } from './act-cases.js';
import { changeCases } from './change-cases.js';
import { testsOf, type ConformanceCase, type ConformanceTarget, type ConformanceTest } from './conformance.js';
import { decisionCases } from './decision-cases.js';
import { historyCases } from './history-cases.js';
import { listCases } from './list-cases.js';
import { ownCases } from './own-cases.js';
import { pageCases } from './page-cases.js';
import { queueCases } from './queue-cases.js';
import { readerCases } from './reader-cases.js';
import { restoreCases } from './restore-cases.js';
import { searchCases } from './search-cases.js';
import { writeCases } from './write-cases.js';

export type { ConformanceCase, ConformanceTarget, ConformanceTest, Need, OpenTarget } from './conformance.js';

/** All cases. */
export const conformanceCases: readonly ConformanceCase[] = [
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
  ...ownCases,
];

/** All cases as tests of a target. */
export const conformanceTests = (target: ConformanceTarget): ConformanceTest[] => testsOf(conformanceCases, target);
