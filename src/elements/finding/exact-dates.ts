// The exact dates of a comment, as titles, when it is pointed at or focused. Formatting ten thousand dates in advance would take too long.
import type { List } from './finding-list.js';

export const showExactDates = ({ renderRoot, localizer }: List): void => {
  for (const type of ['pointerover', 'focusin'])
    renderRoot.addEventListener(type, ({ target }) => {
      const row = (target as Element).closest('afterword-comment');
      for (const time of row?.querySelectorAll<HTMLTimeElement>('[part=byline] time') ?? [])
        time.title = (row!.view?.localizer ?? localizer).exact(Date.parse(time.dateTime));
    });
};
