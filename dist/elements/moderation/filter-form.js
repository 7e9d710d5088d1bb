import "../../core/search.js";
import { html } from "lit";
// src/elements/moderation/filter-form.ts
var NO_FILTER = {
	discussion: "",
	author: "",
	words: "",
	from: "",
	to: ""
};
var LONGEST = {
	discussion: 2e3,
	author: 200,
	words: 200
};
/** The beginning of a day, or of the next, in the moderator's time zone. */
var timeOf = (date, days) => {
	const time = /* @__PURE__ */ new Date(`${date}T00:00`);
	time.setDate(time.getDate() + days);
	return Number.isNaN(time.getTime()) ? void 0 : time.toISOString();
};
var filterOf = (queue, { discussion, author, words, from, to }) => ({
	queue,
	...discussion.trim() && { discussion: discussion.trim() },
	...author.trim() && { author: author.trim() },
	...words.trim() && { words: words.trim() },
	...timeOf(from, 0) && { from: timeOf(from, 0) },
	...timeOf(to, 1) && { to: timeOf(to, 1) }
});
var filterForm = (fields, messages, apply) => {
	const labels = {
		words: messages.filterWords,
		author: messages.filterAuthor,
		discussion: messages.filterDiscussion,
		from: messages.filterFrom,
		to: messages.filterTo
	};
	const onSubmit = (event) => {
		event.preventDefault();
		const inputs = event.currentTarget.querySelectorAll("input");
		apply({
			...NO_FILTER,
			...Object.fromEntries([...inputs].map(({ name, value }) => [name, value]))
		});
	};
	return html`
    <form role="search" novalidate @submit=${onSubmit}>
      ${[
		"words",
		"author",
		"discussion"
	].map((name) => html`
          <label>
            ${labels[name]}
            <input name=${name} maxlength=${LONGEST[name]} dir="auto" autocomplete="off" .value=${fields[name]} />
          </label>
        `)}
      ${["from", "to"].map((name) => html`
          <label>
            ${labels[name]}
            <input name=${name} type="date" .value=${fields[name]} />
          </label>
        `)}
      <div class="line">
        <button>${messages.applyFilters}</button>
        <button type="button" @click=${() => apply(NO_FILTER)}>${messages.clearFilters}</button>
      </div>
    </form>
  `;
};
export { NO_FILTER, filterForm, filterOf };

//# sourceMappingURL=filter-form.js.map