import { QUEUES } from "../../core/vocabulary.js";
import { filterForm } from "./filter-form.js";
import { html, nothing } from "lit";
// src/elements/moderation/queue-frame.ts
/** The name of a queue, with the number of its comments if the adapter tells it. */
var nameOfQueue = (queue, { model, words: { localizer, messages } }) => {
	const name = messages.queueNames[queue];
	const count = queue === "pending" || queue === "reported" ? model.counts?.[queue] : void 0;
	return count === void 0 ? name : localizer.fill(messages.queueWithCount, {
		queue: name,
		count
	});
};
var queueButtons = (frame) => {
	const { messages } = frame.words;
	return html`
    <div class="bar" role="group" aria-label=${messages.queues}>
      ${QUEUES.map((queue) => html`
          <button value=${queue} aria-pressed=${queue === frame.queue} @click=${() => frame.show(queue, frame.fields)}>
            ${nameOfQueue(queue, frame)}
          </button>
        `)}
    </div>
  `;
};
/** The end of the list: what failed, or a button for more. It is pressed by itself when it comes near the window. */
var end = ({ words, model: { state, error, hasMore, items }, more }) => {
	const { messages } = words;
	const isForbidden = error?.code === "forbidden" || error?.code === "unauthorized";
	return html`
    ${state === "ready" && !items.length ? html`<p class="muted">${messages.queueEmpty}</p>` : nothing}
    <p class="fault" role="alert">
      ${error ? isForbidden ? messages.notModerator : messages.errors[error.code] : ""}
    </p>
    ${hasMore || error ? html`<button class="more" value="more" aria-disabled=${state === "loading"} @click=${more}>
            ${error ? messages.retry : messages.moreEntries}
          </button>` : nothing}
    ${state === "loading" ? html`<p class="muted">${messages.loadingQueue}</p>` : nothing}
  `;
};
var queueFrame = (frame) => {
	const { words, model, last, fields, queue } = frame;
	const { messages, localizer } = words;
	const hasItems = model.items.length > 0;
	return html`
    ${queueButtons(frame)}
    <details class="filters" ?open=${Object.values(fields).some(Boolean)}>
      <summary>${messages.filters}</summary>
      ${filterForm(fields, messages, (next) => frame.show(queue, next))}
    </details>
    ${frame.bulk}
    ${model.news ? html`<button value="news" @click=${frame.reload}>${localizer.count(messages.newEntries, model.news)}</button>` : nothing}
    <div
      class="feed"
      role=${hasItems ? "feed" : nothing}
      aria-label=${hasItems ? messages.queueNames[queue] : nothing}
    ></div>
    ${end(frame)}
    <div class="notice line">
      <span role="status">${(frame.progress ?? last.sentence)(words)}</span>
      ${last.canUndo ? html`<button value="undo-last" @click=${frame.undoLast}>${messages.acts.undo}</button>` : nothing}
    </div>
  `;
};
export { queueFrame };

//# sourceMappingURL=queue-frame.js.map