// For mutation tests (test/checks/mutants.json), which run in Node. Tests of src/core need one thing of a browser's window: an error
// that is thrown in a microtask reaches `window.onerror`. Tests with very many tries do fewer here (test/support/effort.ts).
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
