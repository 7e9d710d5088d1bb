// What the types of the contract must refuse. `npm run check:types` compiles this file and never runs it: where the line
// below `@ts-expect-error` is no error, the compiler says so. The first part must compile as it is.
import {
  AfterwordError,
  type Adapter,
  type Changes,
  type CommentDraft,
  type CommentOrder,
  type CommentPage,
  type CommentRecord,
  type ErrorCode,
  type Moderation,
  type Permission,
} from '../../src/core/index.js';
import type { AfterwordErrorEvent, AfterwordFormClosedEvent, AfterwordSubmitEvent } from '../../src/index.js';

export const record: CommentRecord = {
  id: 'a',
  discussion: 'd',
  parent: null,
  author: { name: '' },
  body: { format: 'text', source: '' },
  createdAt: '2024-05-01T00:00:00Z',
  status: 'approved',
  kind: 'comment',
  revision: 1,
};
export const draft: CommentDraft = {
  id: 'a',
  parent: null,
  author: { name: '' },
  body: { format: 'text', source: '' },
};
export const page: CommentPage = { records: [record], total: 1, version: 1 };

/** The smallest adapter there is. */
export const smallest: Adapter = {
  name: 'smallest',
  list: async () => page,
  add: async () => record,
};

// An adapter.

const { list, add } = smallest;

// @ts-expect-error It has a name, for messages.
export const nameless: Adapter = { list, add };

// @ts-expect-error It can list.
export const withoutList: Adapter = { name: 'x', add };

// @ts-expect-error It can add, or rejects with `unsupported`.
export const withoutAdd: Adapter = { name: 'x', list };

// @ts-expect-error A misspelt ability would never be offered.
export const misspelt: Adapter = { ...smallest, counts: async () => new Map<string, number>() };

// @ts-expect-error A search says what to look for.
export const searchForNothing = smallest.search?.('d', { limit: 10 });

// @ts-expect-error Comments of several discussions are named with theirs.
export const ownWithoutDiscussion = smallest.removeOwn?.([{ comment: 'a' }]);

// @ts-expect-error An earlier version says when it was written.
export const undatedVersion: Adapter = { ...smallest, history: async () => [{ body: record.body }] };

// @ts-expect-error A page has the number of the newest change.
export const pageWithoutVersion: Adapter = { name: 'x', add, list: async () => ({ records: [record], total: 1 }) };

// @ts-expect-error A page is no bare list of records.
export const bareList: Adapter = { name: 'x', add, list: async () => [record] };

// @ts-expect-error Every answer is a promise.
export const atOnce: Adapter = { name: 'x', add, list: () => page };

// @ts-expect-error `add` resolves to the record, because its id may differ from the draft's.
export const addsSilently: Adapter = { name: 'x', list, add: async () => {} };

// @ts-expect-error Counts are a map: an id may be `constructor`.
export const countsAsObject: Adapter = { ...smallest, count: async () => ({ d: 1 }) };

// @ts-expect-error `latest` resolves to a list of records, not to a page.
export const latestAsPage: Adapter = { ...smallest, latest: async () => page };

// @ts-expect-error `edit` resolves to the changed record.
export const editsSilently: Adapter = { ...smallest, edit: async () => {} };

// @ts-expect-error `react` resolves to the record with its reactions.
export const reactsSilently: Adapter = { ...smallest, react: async () => {} };

// @ts-expect-error `watch` returns what ends it, and that not by a promise.
export const watchesForEver: Adapter = { ...smallest, watch: async () => () => {} };

// @ts-expect-error Readers are told apart, or this is left out.
export const tellsNobody: Adapter = { ...smallest, multiUser: false };

export const writesToQuery: Adapter = {
  ...smallest,
  list: async (_, query) => {
    // @ts-expect-error What an adapter is given may be frozen.
    query!.limit = 10;
    return page;
  },
};

export const addsToIds: Adapter = {
  ...smallest,
  count: async (ids) => {
    // @ts-expect-error What an adapter is given may be frozen.
    ids.push('d');
    return new Map();
  },
};

// @ts-expect-error An ability may be absent: ask for it before you use it.
void smallest.count(['d']);

// Queries.

// @ts-expect-error There is no such order.
export const hot: CommentOrder = 'hot';

// @ts-expect-error There is no such order.
void smallest.list('d', { order: 'hot' });

// @ts-expect-error The order is an order, not a switch.
void smallest.list('d', { newest: true });

// Drafts and records.

// @ts-expect-error A draft has an id: with it, sending twice adds once.
export const draftWithoutId: CommentDraft = { parent: null, author: draft.author, body: draft.body };

// @ts-expect-error A draft says under what it goes; `null` is the article.
export const draftWithoutParent: CommentDraft = { id: 'a', author: draft.author, body: draft.body };

// @ts-expect-error There is no such format.
export const draftInFormat: CommentDraft = { ...draft, body: { format: 'bbcode', source: '' } };

// @ts-expect-error There is no such status.
export const hidden: CommentRecord = { ...record, status: 'hidden' };

// @ts-expect-error There is no such kind.
export const like: CommentRecord = { ...record, kind: 'like' };

// @ts-expect-error Dates are text, as they travel in JSON.
export const dated: CommentRecord = { ...record, createdAt: new Date() };

// @ts-expect-error A root's parent is `null`, not absent.
export const orphan: CommentRecord = { ...record, parent: undefined };

// @ts-expect-error What may be absent is left out, not `undefined`.
export const edited: CommentRecord = { ...record, editedAt: undefined };

// @ts-expect-error A record shows no e-mail address.
export const addressed: CommentRecord = { ...record, author: { name: '', email: 'ada@example.com' } };

// @ts-expect-error Records may be frozen.
record.status = 'removed';

// @ts-expect-error So may all that is in them.
record.author.name = 'Ada';

// @ts-expect-error And pages.
page.records.push(record);

// @ts-expect-error Changes are counted: `more` and `closed` may be absent, the version not.
export const changes: Changes = { records: [], total: 0 };

// Permissions, moderation, errors.

// @ts-expect-error There is no such permission: taking down is `remove`.
export const permission: Permission = 'delete';

// @ts-expect-error Reading needs no permission.
export const reading: Permission = 'list';

// @ts-expect-error A moderator's act on a comment names the revision that the moderator saw.
export const blind: Moderation = { action: 'spam', comment: 'a' };

// @ts-expect-error Closing is an act on a discussion, and names no comment.
export const closing: Moderation = { action: 'close', comment: 'a' };

// @ts-expect-error There is no such code: the list is closed.
export const code: ErrorCode = 'timeout';

// @ts-expect-error There is no such code.
export const timeout = new AfterwordError('timeout', 'It took too long.');

// @ts-expect-error Only the fields of a draft can be wrong.
export const inField = new AfterwordError('invalid', 'Wrong.', { fields: { title: 'required' } });

// @ts-expect-error What an error says of the fields stays as it is.
timeout.fields.body = 'required';

// Events of the elements.

export const listen = (discussion: HTMLElementTagNameMap['afterword-discussion']): void => {
  document.addEventListener('afterword-error', (event) => {
    const { error }: AfterwordErrorEvent = event;
    // @ts-expect-error The code is a word of a closed list.
    if (error.code === 'timeout') throw error;
  });
  discussion.addEventListener('afterword-submit', (event) => {
    const submit: AfterwordSubmitEvent = event;
    event.draft = draft;
    // @ts-expect-error A draft is replaced as a whole, and by a draft.
    event.draft = record.body;
    // @ts-expect-error And not changed.
    event.draft.body.source = submit.discussion;
    // @ts-expect-error Where it goes is not for the page to say.
    event.discussion = 'e';
  });
  discussion.addEventListener('afterword-form-closed', (event) => {
    const closed: AfterwordFormClosedEvent = event;
    // @ts-expect-error There is no draft where the reader left the form.
    void closed.draft.id;
  });
  // @ts-expect-error There is no such order.
  discussion.order = 'hot';
  // @ts-expect-error An element takes an adapter, or the name of one.
  discussion.adapter = { name: 'x' };
};
