// The heading over a discussion: how many responses there are, and to what.
import { html, type TemplateResult } from 'lit';
import type { ReadyState } from '../core/discussion-state.js';
import { withFewMarks } from '../core/visible.js';
import type { Localizer } from './localizer.js';

/** @param heading the article's title, where the page says it */
export const titleOf = (
  { total, title: known, nodesById }: ReadyState,
  localizer: Localizer,
  heading?: string,
): TemplateResult | string => {
  const { messages } = localizer;
  // A reader who sees comments that wait for approval must not read "no responses".
  const pending = total ? 0 : [...nodesById.values()].filter(({ record }) => record.status === 'pending').length;
  if (pending) return localizer.count(messages.allWaiting, pending);
  const title = heading ?? known;
  if (!title) return localizer.count(messages.countWithoutTitle, total);
  // The title may be written in the other direction than the sentence around it.
  const [before, after] = localizer.count(messages.countWithTitle, total, { title: '\0' }).split('\0');
  return html`${before}<bdi>${withFewMarks(title)}</bdi>${after}`;
};
