// How much a test tries. Where mutants are tested (test/runner/node-window.mjs) each test runs a thousand times, and tries less.
declare global {
  var areMutantsTested: true | undefined;
}

/** So many, or a twentieth of it for mutants. */
export const effort = (many: number): number => (globalThis.areMutantsTested ? Math.ceil(many / 20) : many);
