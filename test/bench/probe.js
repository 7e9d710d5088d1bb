// Runs in the page before anything else. Finds out when the first comment was painted, when all were laid out, and for how
// long the page could not answer. Knows both kinds of page: an afterword-discussion, or static HTML.
{
  const measured = { firstVisible: undefined, allShown: undefined, blocking: 0 };
  globalThis.measured = measured;

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) measured.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });

  const rows = () => {
    const discussion = document.querySelector('afterword-discussion');
    const list = discussion?.shadowRoot?.querySelector('afterword-comment-list');
    return (list?.shadowRoot ?? document).querySelectorAll('afterword-comment, .comment').length;
  };

  // What is there in an animation frame is painted by that frame: the next task comes after the paint.
  const watchFirst = () => {
    if (rows() === 0) return requestAnimationFrame(watchFirst);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      measured.firstVisible = performance.now();
    };
    return port2.postMessage(0);
  };
  requestAnimationFrame(watchFirst);

  // Counting takes time too: where not all is there yet, it must not be done all the time.
  const pause = () => new Promise((resolve) => setTimeout(resolve, 4));

  const laidOut = () => {
    void document.documentElement.scrollHeight;
    measured.allShown = performance.now();
  };

  addEventListener('DOMContentLoaded', () => {
    if (!document.querySelector('afterword-discussion')) laidOut();
  });
  addEventListener('afterword-loaded', async ({ total, target }) => {
    await target.updateComplete;
    const list = target.shadowRoot.querySelector('afterword-comment-list');
    for (;;) {
      await list.updateComplete;
      if (rows() >= total) break;
      await pause();
    }
    laidOut();
  });
}
