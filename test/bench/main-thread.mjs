// What the main thread of a page does: the tasks of Chromium's trace, in milliseconds of the thread's own processor time. That time does
// not grow when other programs use the processor, as the time on a clock would.
const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
/** What Chromium does for itself: its autofill searches the whole page when a form appears or a control changes. No page can help it. */
const OWN = /components\/autofill/;
/** Between two rounds the page is left alone until it did less than this in a tenth of a second; not longer than `LONGEST_WAIT`. */
const CALM = 1;
const LONGEST_WAIT = 100;

const sum = (values) => values.reduce((a, b) => a + b, 0);

/** Resolves when the page has nothing to do. */
export const calm = async (client) => {
  const worked = async () =>
    (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  for (let wait = 0, before = -Infinity; wait < LONGEST_WAIT; wait += 1) {
    const now = await worked();
    if (now - before < CALM) return;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const mark = (page, name) =>
  page.evaluate(
    (text) =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            performance.mark(text);
            resolve();
          }),
        );
      }),
    name,
  );

/** The tasks of the main thread between two marks, for each pair of them. */
const tasksBetween = (events, begin, end) => {
  const begins = events.filter(({ name }) => name === begin);
  const ends = events.filter(({ name }) => name === end);
  const { pid, tid } = begins[0] ?? {};
  const main = events.filter((one) => one.pid === pid && one.tid === tid);
  const own = main.filter(({ args }) => OWN.test(args?.src_file));
  const tasks = main.filter(
    ({ name, ts, dur, tdur }) =>
      name === 'RunTask' && tdur >= 0 && !own.some((other) => other.ts >= ts && other.ts < ts + dur),
  );
  if (!begins.length || begins.length !== ends.length || !tasks.length)
    throw new Error('this Chromium does not trace what is measured');
  // The task that sets a mark began before it.
  return begins.map(({ ts }, index) =>
    tasks.filter((task) => task.ts > ts && task.ts < ends[index].ts).map(({ tdur }) => tdur / 1000),
  );
};

/**
 * Does something several times. Of each time it gives the work until the frame that shows the result, the work until all is done, and
 * the longest task.
 *
 * @param before what is done before it, given the number of the round
 * @param act what is measured, given the number of the round
 * @param finish resolves when all is done
 */
export const measure = async (page, client, rounds, before, act, finish) => {
  const record = async (name, count, prepare, run, wait) => {
    for (let round = 0; round < count; round += 1) {
      await prepare(round);
      await calm(client);
      await mark(page, `${name}-begin`);
      await run(round);
      await mark(page, `${name}-shown`);
      await wait(round);
      await mark(page, `${name}-done`);
    }
  };
  await page.tracing.start({ categories: CATEGORIES });
  let traced;
  try {
    const nothing = () => page.evaluate(() => 0);
    await record('idle', 3, nothing, nothing, nothing);
    await record('act', rounds, before, act, finish);
  } finally {
    traced = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(traced));
  const work = (name, end) => tasksBetween(traceEvents, `${name}-begin`, `${name}-${end}`);
  const without = (end) => {
    const idle = Math.min(...work('idle', end).map(sum));
    return work('act', end).map((tasks) => Math.max(0, sum(tasks) - idle));
  };
  return {
    shown: without('shown'),
    done: without('done'),
    longest: work('act', 'done').map((tasks) => Math.max(0, ...tasks)),
  };
};
