// A limit of time for work that may also be broken off earlier. Not AbortSignal.any with AbortSignal.timeout: Node 20 removes such a
// timeout as garbage, and then it never fires.

/** @param broken breaks the work off before its time is over */
export const withTimeLimit = async <Result>(
  milliseconds: number,
  broken: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  const limit = new AbortController();
  const end = (): void => limit.abort();
  const timer = setTimeout(end, milliseconds);
  broken.addEventListener('abort', end);
  if (broken.aborted) end();
  try {
    return await work(limit.signal);
  } finally {
    clearTimeout(timer);
    broken.removeEventListener('abort', end);
  }
};
