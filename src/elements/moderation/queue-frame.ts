// What is around the rows of the queue: which queue, the filter, the selection, what is new, and the notice.
import { html, nothing, type TemplateResult } from 'lit';
import type { QueueFilter } from '../../core/adapter.js';
import { QUEUES } from '../../core/vocabulary.js';
import { type FilterFields, filterForm } from './filter-form.js';
import type { LastDecisions } from './last-decisions.js';
import type { QueueModel } from './queue-model.js';
import type { Said, Words } from './words.js';

type QueueName = NonNullable<QueueFilter['queue']>;

export interface Frame {
  readonly words: Words;
  readonly model: QueueModel;
  readonly last: LastDecisions;
  readonly queue: QueueName;
  readonly fields: FilterFields;
  readonly bulk: TemplateResult;
  /** What is said while many are decided. */
  readonly progress: Said | undefined;
  readonly show: (queue: QueueName, fields: FilterFields) => void;
  readonly reload: () => void;
  readonly more: () => void;
  readonly undoLast: () => void;
}

/** The name of a queue, with the number of its comments if the adapter tells it. */
const nameOfQueue = (queue: QueueName, { model, words: { localizer, messages } }: Frame): string => {
  const name = messages.queueNames[queue];
  const count = queue === 'pending' || queue === 'reported' ? model.counts?.[queue] : undefined;
  return count === undefined ? name : localizer.fill(messages.queueWithCount, { queue: name, count });
};

const queueButtons = (frame: Frame): TemplateResult => {
  const { messages } = frame.words;
  return html`
    <div class="bar" role="group" aria-label=${messages.queues}>
      ${QUEUES.map(
        (queue) => html`
          <button value=${queue} aria-pressed=${queue === frame.queue} @click=${() => frame.show(queue, frame.fields)}>
            ${nameOfQueue(queue, frame)}
          </button>
        `,
      )}
    </div>
  `;
};

/** The end of the list: what failed, or a button for more. It is pressed by itself when it comes near the window. */
const end = ({ words, model: { state, error, hasMore, items }, more }: Frame): TemplateResult => {
  const { messages } = words;
  const isForbidden = error?.code === 'forbidden' || error?.code === 'unauthorized';
  return html`
    ${state === 'ready' && !items.length ? html`<p class="muted">${messages.queueEmpty}</p>` : nothing}
    <p class="fault" role="alert">
      ${error ? (isForbidden ? messages.notModerator : messages.errors[error.code]) : ''}
    </p>
    ${
      hasMore || error
        ? html`<button class="more" value="more" aria-disabled=${state === 'loading'} @click=${more}>
            ${error ? messages.retry : messages.moreEntries}
          </button>`
        : nothing
    }
    ${state === 'loading' ? html`<p class="muted">${messages.loadingQueue}</p>` : nothing}
  `;
};

export const queueFrame = (frame: Frame): TemplateResult => {
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
    ${
      model.news
        ? html`<button value="news" @click=${frame.reload}>${localizer.count(messages.newEntries, model.news)}</button>`
        : nothing
    }
    <div
      class="feed"
      role=${hasItems ? 'feed' : nothing}
      aria-label=${hasItems ? messages.queueNames[queue] : nothing}
    ></div>
    ${end(frame)}
    <div class="notice line">
      <span role="status">${(frame.progress ?? last.sentence)(words)}</span>
      ${last.canUndo ? html`<button value="undo-last" @click=${frame.undoLast}>${messages.acts.undo}</button>` : nothing}
    </div>
  `;
};
