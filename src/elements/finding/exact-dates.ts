// The exact dates of a comment, as titles, when it is pointed at or focused. Formatting ten thousand dates in advance would take too long.
import { whenIdle } from '../yield-to-page.js';
import type { List } from './finding-list.js';

export const showExactDates = (list: List): void => {
  const show = (times: Iterable<HTMLTimeElement> = []): void => {
    for (const time of times) time.title = list.localizer.exact(Date.parse(time.dateTime));
  };
  // The first date takes a browser 10 ms and more, which a reader should not wait for.
  whenIdle(() => list.localizer.exact(0));
  for (const type of ['pointerover', 'focusin'])
    list.renderRoot.addEventListener(type, ({ target }) => {
      show((target as Element).closest('afterword-comment')?.querySelectorAll('[part=byline] time'));
    });
  let { localizer } = list;
  list.addController({
    hostUpdated() {
      if (localizer === list.localizer) return;
      localizer = list.localizer;
      show(list.renderRoot.querySelectorAll('time[title]'));
    },
  });
};
