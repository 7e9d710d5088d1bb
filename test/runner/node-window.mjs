// For mutants (test/checks/mutants.json), which are tested in Node. Tests of src/core ask one thing of a browser's window: that
// an error thrown in a microtask reaches `window.onerror`. And tests that try a lot try less (test/support/effort.ts).
const { queueMicrotask: queue } = globalThis;

globalThis.areMutantsTested = true;
globalThis.window = { onerror: undefined };
globalThis.queueMicrotask = (run) =>
  queue(() => {
    try {
      run();
    } catch (error) {
      if (!globalThis.window.onerror) throw error;
      globalThis.window.onerror(String(error), '', 0, 0, error);
    }
  });
