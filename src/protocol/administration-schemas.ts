// The shapes of what only the pages of moderators get.
import { COMMENT_STATUSES } from '../core/vocabulary.js';
import { count, list, object, type Schema, string } from './schema-parts.js';

export const administrationSchemas = {
  Statistics: object(
    {
      days: list(object({ day: string, ...Object.fromEntries(COMMENT_STATUSES.map((status) => [status, count])) })),
      pending: count,
      reported: count,
      heldByRule: list(object({ rule: string, count })),
      waits: object({ count, median: { type: 'number' }, ninetieth: { type: 'number' } }),
      discussions: list(object({ discussion: string, title: string, url: string, count }, ['title', 'url'])),
    },
    ['waits'],
  ),
} satisfies Readonly<Record<string, Schema>>;
