import { setTimeout as delay } from 'node:timers/promises';

/** In milliseconds. Ends a test that hangs; far longer than anything takes. */
const patience = 60_000;

/**
 * Asks again and again until the answer is truthy. A probe that throws is asked again: a page may be between two documents.
 *
 * @param {() => unknown} probe
 * @param {string} what the text of the error
 * @param {() => Promise<string> | string} why says in the error why it was in vain
 * @returns the probe's first truthy answer
 */
export const until = async (probe, what = String(probe), why = () => '') => {
  const end = Date.now() + patience;
  let failure;
  while (Date.now() < end) {
    try {
      const answer = await probe();
      if (answer) return answer;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    await delay(20);
  }
  let reason = '';
  try {
    reason = await why();
  } catch (error) {
    reason = String(error);
  }
  throw new Error(`Waited ${patience} ms in vain for ${what}${reason && `: ${reason}`}`, {
    cause: failure,
  });
};
