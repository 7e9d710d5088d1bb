// Accessibility violations as sentences. axe also checks open shadow roots.
// axe-core is not an ES module: importing it defines the global `axe`.
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
 * @param within the part of the page to check, with its shadow roots
 * @returns one sentence for each node with a violation: rule, place, what to do; empty if there are none
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
