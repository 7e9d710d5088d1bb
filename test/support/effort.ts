// How many tries a test makes. In mutation tests (test/runner/node-window.mjs) each test runs a thousand times, with fewer tries.
declare global {
  var areMutantsTested: true | undefined;
}

/** The given number, or a twentieth of it in mutation tests. */
export const effort = (many: number): number => (globalThis.areMutantsTested ? Math.ceil(many / 20) : many);
