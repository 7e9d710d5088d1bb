// The shapes of what travels, as JSON Schema (draft 2020-12, which OpenAPI 3.1 speaks). The server checks what comes in
// against these and describes what goes out with them. How long a draft's fields may be is no matter of shape: the draft's
// own check says that, by field.
import { ERROR_CODES } from '../core/errors.js';
import {
  AUTHOR_ROLES,
  BODY_FORMATS,
  COMMENT_KINDS,
  COMMENT_MODERATIONS,
  COMMENT_STATUSES,
  DISCUSSION_MODERATIONS,
  DRAFT_FORMATS,
  IDENTITY_FIELDS,
  PERMISSIONS,
} from '../core/vocabulary.js';

export type Schema = Readonly<Record<string, unknown>>;

const object = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
const list = (items: Schema, maxItems?: number): Schema => ({ type: 'array', items, ...(maxItems && { maxItems }) });
const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const text: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const count: Schema = { type: 'integer', minimum: 0 };
/** Longer ids are nobody's; and a key of an index has its limits. */
export const ID: Schema = {
  type: 'string',
  minLength: 1,
  maxLength: 500,
  description: 'At most 256 bytes in UTF-8; else refused with 422',
};
export const DISCUSSION_ID: Schema = {
  type: 'string',
  maxLength: 2000,
  description: 'At most 2,000 bytes in UTF-8; else refused with 422',
};
/** Nobody writes one by hand: it is longer than the longest that a store gives. */
export const CURSOR: Schema = { type: 'string', maxLength: 8000 };
const parent: Schema = { anyOf: [ID, { type: 'null' }] };

export const schemas = {
  Body: object({ format: oneOf(...BODY_FORMATS), source: text }),
  Author: object({ id: text, name: text, url: text, avatar: text, role: oneOf(...AUTHOR_ROLES) }, [
    'id',
    'url',
    'avatar',
    'role',
  ]),
  Comment: object(
    {
      id: text,
      discussion: text,
      parent: { type: ['string', 'null'] },
      author: ref('Author'),
      body: ref('Body'),
      createdAt: text,
      editedAt: text,
      status: oneOf(...COMMENT_STATUSES),
      kind: oneOf(...COMMENT_KINDS),
      reactions: { type: 'object', additionalProperties: object({ count, mine: flag }) },
      reactionsRevision: count,
      pinned: flag,
      revision: { type: 'number' },
      replies: count,
      mine: { ...flag, description: 'Whether the reader who asks wrote it; not taken from who restores' },
      editableUntil: {
        ...text,
        description: 'Until when they may edit and remove what is theirs; absent: without end',
      },
    },
    ['editedAt', 'reactions', 'reactionsRevision', 'pinned', 'replies', 'mine', 'editableUntil'],
  ),
  Page: object(
    {
      records: list(ref('Comment')),
      cursor: text,
      total: count,
      truncated: list(object({ thread: text, remaining: count, cursor: text })),
      version: count,
      title: text,
      url: text,
      closed: flag,
      firstCommentAt: text,
      session: ref('Session'),
    },
    ['cursor', 'truncated', 'title', 'url', 'closed', 'firstCommentAt', 'session'],
  ),
  Changes: object({ records: list(ref('Comment')), version: count, total: count, closed: flag, more: flag }, [
    'closed',
    'more',
  ]),
  Following: object({
    discussions: list(
      object({ discussion: DISCUSSION_ID, since: { ...count, maximum: Number.MAX_SAFE_INTEGER } }),
      100,
    ),
  }),
  Session: object(
    {
      author: { anyOf: [ref('Author'), { type: 'null' }] },
      permissions: list(oneOf(...PERMISSIONS)),
      requiredFields: list(oneOf(...IDENTITY_FIELDS)),
      signInRequired: flag,
    },
    ['requiredFields', 'signInRequired'],
  ),
  Draft: object(
    {
      id: ID,
      parent,
      author: object({ name: text, email: text, url: text }, ['email', 'url']),
      body: object({ format: oneOf(...DRAFT_FORMATS), source: text }),
      spamSignals: object({ honeypot: text, seconds: { type: 'number' } }, ['honeypot', 'seconds']),
    },
    ['spamSignals'],
  ),
  Change: object({ body: object({ format: oneOf(...DRAFT_FORMATS), source: text }), revision: { type: 'number' } }, [
    'revision',
  ]),
  Moderation: object({
    action: oneOf(...COMMENT_MODERATIONS),
    revision: { type: 'number' },
  }),
  DiscussionModeration: object({ action: oneOf(...DISCUSSION_MODERATIONS) }),
  Report: object({ reason: { type: 'string', maxLength: 2000 } }),
  Reports: object({ reports: list(object({ reason: text, createdAt: text }), 100) }),
  Queue: object({ records: list(ref('Comment')), cursor: text }, ['cursor']),
  Discussion: object(
    { id: DISCUSSION_ID, title: text, url: text, closed: flag, merge: flag, comments: list(ref('Comment')) },
    ['title', 'url', 'closed', 'merge'],
  ),
  RestoreReport: object({ added: count, changed: count, unchanged: count, kept: count }),
  Counts: object({ counts: list(object({ discussion: text, total: count })) }),
  Latest: object({ records: list(ref('Comment')) }),
  Problem: object(
    {
      type: text,
      title: text,
      status: { type: 'integer' },
      detail: text,
      code: oneOf(...ERROR_CODES),
      fields: { type: 'object', additionalProperties: text },
      retryAfter: { type: 'number' },
    },
    ['fields', 'retryAfter'],
  ),
} satisfies Readonly<Record<string, Schema>>;

export type SchemaName = keyof typeof schemas;
