// The entries that a moderator has in the menu of a comment. They are loaded for moderators only (comment-actions.ts). What was done is told
// in a notice, which can undo it: the comment itself may be gone.
import type { Adapter, DiscussionModeration } from '../core/adapter.js';
import type { Bans } from '../core/bans.js';
import type { Discussion } from '../core/discussion-state.js';
import type { CommentNode } from '../core/thread.js';
import type { COMMENT_MODERATIONS } from '../core/vocabulary.js';
import { moderatorMessages } from '../locales/en-moderator.js';
import type { ModeratorMessages } from '../locales/control-messages.js';
import { nameOf } from './author-name.js';
import type { ActionContext, CommentEntry } from './comment-entry.js';
import type { CommentView } from './comment-view.js';
import { english } from './localizer.js';
import { showNotice } from './moderator-notice.js';

type Act = (typeof COMMENT_MODERATIONS)[number];
type Label = Exclude<keyof ModeratorMessages, 'moderated'>;

const DAY = 24 * 60 * 60_000;

/** The bans of each adapter; `undefined` until the adapter has said whether it has any. */
const bans = new WeakMap<Adapter, Bans | undefined>();

const bansOf = (adapter: Adapter | undefined): Bans | undefined => {
  if (adapter?.administration && !bans.has(adapter)) {
    bans.set(adapter, undefined);
    adapter.administration().then(
      (administration) => bans.set(adapter, administration.bans),
      () => bans.delete(adapter),
    );
  }
  return adapter && bans.get(adapter);
};

const isStored = ({ record, delivery }: CommentNode): boolean => !delivery && record.status !== 'removed';
const mayModerate = (view: CommentView): boolean => !!view.permissions?.()?.has('moderate');

const tell = (
  { list, node }: ActionContext,
  act: keyof ModeratorMessages['moderated'],
  undo: (() => Promise<unknown>) | undefined,
): void => {
  showNotice({
    list,
    sentence: (localizer) =>
      localizer.fill(localizer.messages.moderated[act], { name: nameOf(node.record.author, localizer) }),
    undo,
  });
};

/** What undoes the last decision about a comment; `undefined` if the adapter cannot. */
const undoOf = async ({ discussion, node }: ActionContext): Promise<(() => Promise<void>) | undefined> => {
  const { adapter, id } = discussion;
  const { record } = node;
  const log = await adapter.decisions?.({ discussion: id, comment: record.id, limit: 1 });
  const [decision] = log?.decisions ?? [];
  if (!decision?.undoableUntil || !adapter.undo) return undefined;
  return async () => {
    await adapter.undo!(decision.id);
    // The act and its undoing were a revision each.
    discussion.include({ ...record, revision: record.revision + 2 });
  };
};

const entryFor = (act: Act, label: Label, isOffered: (node: CommentNode) => boolean): CommentEntry => ({
  id: act,
  label: (_, { messages }) => messages[label],
  isOffered: (node, view) => isStored(node) && mayModerate(view) && isOffered(node),
  async run(context) {
    const { discussion, node } = context;
    const { id, revision } = node.record;
    await discussion.moderate!(id, { action: act, revision });
    tell(context, act, await undoOf(context).catch(() => undefined));
  },
});

const setClosed = async ({ adapter, id, load }: Discussion, action: DiscussionModeration['action']): Promise<void> => {
  await adapter.moderate!(id, { action });
  // Without a stream nobody tells of it.
  if (!adapter.watch) await load();
};

const discussionEntryFor = (
  action: DiscussionModeration['action'],
  label: Label,
  opposite: DiscussionModeration['action'],
): CommentEntry => ({
  id: action,
  label: (_, { messages }) => messages[label],
  isOffered: (node, view, list) => {
    const state = list.discussion?.state;
    return isStored(node) && mayModerate(view) && state?.status === 'ready' && state.closed === (action === 'open');
  },
  async run(context) {
    const { discussion } = context;
    await setClosed(discussion, action);
    tell(context, action, () => setClosed(discussion, opposite));
  },
});

const banEntryFor = (id: string, label: Label, days: number | undefined): CommentEntry => ({
  id,
  label: (_, { messages }) => messages[label],
  isOffered: (node, view, list) =>
    isStored(node) &&
    mayModerate(view) &&
    !node.record.mine &&
    node.record.author.role !== 'moderator' &&
    !!bansOf(list.discussion?.adapter),
  async run(context) {
    const { adapter, id: discussion } = context.discussion;
    const until = days && new Date(Date.now() + days * DAY).toISOString();
    const made = await bansOf(adapter)!.add({
      comment: { discussion, comment: context.node.record.id },
      ...(until && { until }),
    });
    const { decision } = made[0] ?? {};
    tell(context, 'ban', decision === undefined ? undefined : () => adapter.undo!(decision));
  },
});

const isApproved = ({ record }: CommentNode): boolean => record.status === 'approved';
const isPending = ({ record }: CommentNode): boolean => record.status === 'pending';

Object.assign(english.messages, moderatorMessages);

export const moderatorEntries: readonly CommentEntry[] = [
  entryFor('approve', 'approveReply', isPending),
  entryFor('hold', 'holdReply', isApproved),
  entryFor('spam', 'markSpam', () => true),
  entryFor('remove', 'takeDown', ({ record }) => !record.mine),
  entryFor('pin', 'pinReply', (node) => isApproved(node) && !node.record.pinned),
  entryFor('unpin', 'unpinReply', ({ record }) => !!record.pinned),
  banEntryFor('ban-week', 'banForWeek', 7),
  banEntryFor('ban', 'banForEver', undefined),
  discussionEntryFor('close', 'closeDiscussion', 'open'),
  discussionEntryFor('open', 'openDiscussion', 'close'),
];
