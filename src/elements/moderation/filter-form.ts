// The form that narrows a queue: by discussion, author, words and date.
import { html, type TemplateResult } from 'lit';
import type { QueueFilter } from '../../core/adapter.js';
import { LONGEST_SEARCH } from '../../core/search.js';
import type { ModerationMessages } from '../../locales/moderation-messages.js';

/** What the fields hold. The dates are as a date field has them: `2026-01-31`. */
export type FilterFields = Readonly<Record<'discussion' | 'author' | 'words' | 'from' | 'to', string>>;

export const NO_FILTER: FilterFields = { discussion: '', author: '', words: '', from: '', to: '' };

const LONGEST = { discussion: 2000, author: 200, words: LONGEST_SEARCH } as const;

/** The beginning of a day, or of the next, in the moderator's time zone. */
const timeOf = (date: string, days: number): string | undefined => {
  const time = new Date(`${date}T00:00`);
  time.setDate(time.getDate() + days);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
};

export const filterOf = (
  queue: NonNullable<QueueFilter['queue']>,
  { discussion, author, words, from, to }: FilterFields,
): QueueFilter => ({
  queue,
  ...(discussion.trim() && { discussion: discussion.trim() }),
  ...(author.trim() && { author: author.trim() }),
  ...(words.trim() && { words: words.trim() }),
  ...(timeOf(from, 0) && { from: timeOf(from, 0) }),
  ...(timeOf(to, 1) && { to: timeOf(to, 1) }),
});

export const filterForm = (
  fields: FilterFields,
  messages: ModerationMessages,
  apply: (fields: FilterFields) => void,
): TemplateResult => {
  const labels = {
    words: messages.filterWords,
    author: messages.filterAuthor,
    discussion: messages.filterDiscussion,
    from: messages.filterFrom,
    to: messages.filterTo,
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const inputs = (event.currentTarget as HTMLFormElement).querySelectorAll('input');
    apply({ ...NO_FILTER, ...Object.fromEntries([...inputs].map(({ name, value }) => [name, value])) });
  };
  return html`
    <form role="search" novalidate @submit=${onSubmit}>
      ${(['words', 'author', 'discussion'] as const).map(
        (name) => html`
          <label>
            ${labels[name]}
            <input name=${name} maxlength=${LONGEST[name]} dir="auto" autocomplete="off" .value=${fields[name]} />
          </label>
        `,
      )}
      ${(['from', 'to'] as const).map(
        (name) => html`
          <label>
            ${labels[name]}
            <input name=${name} type="date" .value=${fields[name]} />
          </label>
        `,
      )}
      <div class="line">
        <button>${messages.applyFilters}</button>
        <button type="button" @click=${() => apply(NO_FILTER)}>${messages.clearFilters}</button>
      </div>
    </form>
  `;
};
