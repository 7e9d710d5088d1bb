// What tests of src/core ask of a browser's window, for the mutants (test/checks/mutants.json), which are tested in Node: that
// an error thrown in a microtask reaches `window.onerror`.
const { queueMicrotask: queue } = globalThis;

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
