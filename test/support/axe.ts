// Accessibility violations in words. axe looks into open shadow roots by itself.
// axe-core is no ES module: it is imported for its effect, the global `axe`.
import 'axe-core/axe.min.js';
import type { AxeResults, NodeResult, RunOptions } from 'axe-core';

interface Axe {
  run(context: Element | Document, options: RunOptions): Promise<AxeResults>;
}

const { axe } = globalThis as unknown as { axe: Axe };

/** ['afterword-comment', '.date'] → 'afterword-comment >>> .date' */
const place = (node: NodeResult): string =>
  node.target.map((step) => (Array.isArray(step) ? step.join(' >>> ') : step)).join(' in frame ');

/**
 * @param within the part of the page to look at, its shadow roots included
 * @returns one sentence for each violating node: rule, where, what to do; empty when all is well
 */
export const violations = async (
  within: Element | Document = document,
  options: RunOptions = {},
): Promise<readonly string[]> => {
  const results = await axe.run(within, { resultTypes: ['violations'], ...options });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${place(node)}: ${(node.failureSummary ?? '').replaceAll(/\s+/g, ' ')}`),
  );
};
