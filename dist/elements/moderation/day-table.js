import { COMMENT_STATUSES } from "../../core/vocabulary.js";
import { groupDays } from "./day-groups.js";
import { html, svg } from "lit";
// src/elements/moderation/day-table.ts
var totalOf = ({ approved, pending, spam, removed }) => approved + pending + spam + removed;
/** A bar as long as its group has comments, in parts for what has become of them. */
var bar = (group, most) => {
	let before = 0;
	const parts = COMMENT_STATUSES.map((status) => {
		const x = before;
		before += group[status] / most * 100;
		return svg`<rect class=${status} x="${x}%" width="${before - x}%" height="100%"></rect>`;
	});
	return html`<svg class="bar-line" aria-hidden="true">${parts}</svg>`;
};
/** @param days all days of the span, the oldest first */
var dayTable = (days, { messages, localizer }) => {
	const groups = groupDays(days);
	const most = Math.max(1, ...groups.map(totalOf));
	const { language } = localizer.locale;
	const format = new Intl.DateTimeFormat(language, {
		dateStyle: "medium",
		timeZone: "UTC"
	});
	const nameOf = ({ from, to }) => format.formatRange(Date.parse(from), Date.parse(to));
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
        ${groups.map((group) => html`
            <tr>
              <th scope="row">${nameOf(group)} ${bar(group, most)}</th>
              ${COMMENT_STATUSES.map((status) => html`<td>${localizer.fill("{count}", { count: group[status] })}</td>`)}
            </tr>
          `)}
      </tbody>
    </table>
  `;
};
export { dayTable };

//# sourceMappingURL=day-table.js.map