// Counts the steps that a function takes in some source files: how often V8 ran each of their blocks, plus the number of characters
// that the built-in string functions read. The counts are the same on every machine.
import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

let characters = 0;
const count = (number) => (characters += number);

/** How many characters each function reads, by its result and its text. */
const walks = {
  indexOf: (found, text, args) => (found < 0 ? text.length : found) - Number(args[1] ?? 0),
  includes: (_, text) => text.length,
  slice: (made) => made.length,
  trim: (_, text) => text.length,
  toLowerCase: (_, text) => text.length,
  toUpperCase: (_, text) => text.length,
  repeat: (made) => made.length,
  split: (_, text) => text.length,
  replace: (_, text) => text.length,
  replaceAll: (_, text) => text.length,
};

const patch = (prototype, name, walked) => {
  const original = prototype[name];
  prototype[name] = function (...args) {
    const result = original.apply(this, args);
    count(Math.max(1, walked(result, this, args)));
    return result;
  };
  return () => (prototype[name] = original);
};

/** @param isCounted whether the file at an address is counted */
export const countSteps = async (isCounted, run) => {
  // V8 reports each count once, so this call sets the counts back.
  await session.post('Profiler.takePreciseCoverage');
  characters = 0;
  const undo = [
    ...Object.entries(walks).map(([name, walked]) => patch(String.prototype, name, walked)),
    // `exec` calls nothing that is counted already. Methods that use an expression are counted by the length of their text.
    patch(RegExp.prototype, 'test', (_, __, [text]) => String(text ?? '').length),
  ];
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const ranges = result
    .filter(({ url }) => isCounted(url))
    .flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
  return characters + ranges.reduce((sum, range) => sum + range.count, 0);
};
