// What was written each day, as a table in which each row also has a bar. The bars are for the eyes only: they say what the row says.
import { html, svg, type TemplateResult } from 'lit';
import type { DayStatistics } from '../../core/adapter.js';
import { COMMENT_STATUSES } from '../../core/vocabulary.js';
import { type DayGroup, groupDays } from './day-groups.js';
import type { Words } from './words.js';

const totalOf = ({ approved, pending, spam, removed }: DayGroup): number => approved + pending + spam + removed;

/** A bar as long as its group has comments, in parts for what has become of them. */
const bar = (group: DayGroup, most: number): TemplateResult => {
  let before = 0;
  const parts = COMMENT_STATUSES.map((status) => {
    const x = before;
    before += (group[status] / most) * 100;
    return svg`<rect class=${status} x="${x}%" width="${before - x}%" height="100%"></rect>`;
  });
  return html`<svg class="bar-line" aria-hidden="true">${parts}</svg>`;
};

/** @param days all days of the span, the oldest first */
export const dayTable = (days: readonly DayStatistics[], { messages, localizer }: Words): TemplateResult => {
  const groups = groupDays(days);
  const most = Math.max(1, ...groups.map(totalOf));
  const { language } = localizer.locale;
  // A day is a date without a time zone, so it is written in that in which it was read.
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const nameOf = ({ from, to }: DayGroup): string => format.formatRange(Date.parse(from), Date.parse(to));
  return html`
    <table class="days">
      <caption>
        ${messages.writtenEachDay}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.dayColumn}</th>
          ${COMMENT_STATUSES.map((status) => html`<th scope="col">${messages.statusNames[status]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          (group) => html`
            <tr>
              <th scope="row">${nameOf(group)} ${bar(group, most)}</th>
              ${COMMENT_STATUSES.map((status) => html`<td>${localizer.fill('{count}', { count: group[status] })}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
};
