// What else a moderator can do with a comment: the entries of the menu in its row.
import type { Adapter } from '../../core/adapter.js';
import type { Bans } from '../../core/bans.js';
import { permalinkHash } from '../../core/permalink.js';
import type { MenuItem } from '../comment-menu.js';
import { type CommentAct, decisionsFor, type Item } from './item.js';
import { articleOf } from './article-address.js';
import type { OpenBox } from './write-box.js';
import type { Words } from './words.js';

export interface MenuOwner {
  readonly adapter: Adapter;
  readonly words: Words;
  readonly bans: Bans | undefined;
  decide(key: string, act: CommentAct): void;
  openBox(item: Item, type: OpenBox['type']): void;
  setClosed(item: Item, isClosed: boolean): void;
  showOnly(filter: { readonly author: string } | { readonly discussion: string }): void;
  ban(item: Item, end: BanEnd): void;
  /** Does something that may fail, which is said. */
  run(work: () => Promise<void>): void;
}

const BAN_ENDS = ['day', 'week', 'ever'] as const;
export type BanEnd = (typeof BAN_ENDS)[number];

/** Nobody knows who wrote an imported comment, and moderators cannot be banned. */
const canBan = ({ record, details }: Item, { bans }: MenuOwner): boolean =>
  !!bans && !!details?.authorCounts && !record.mine && record.author.role !== 'moderator';

export const menuItemsFor = (item: Item, owner: MenuOwner): readonly MenuItem[] => {
  const { record, details, key } = item;
  const { adapter, words } = owner;
  const { acts, openModerating, settings } = words.messages;
  const isApproved = record.status === 'approved';
  const author = details?.email ?? record.author.id ?? record.author.name;
  const page = articleOf(item);
  const isClosed = details?.discussion.closed;
  const decide = (act: CommentAct): MenuItem => ({
    label: acts[act],
    isDone: false,
    run: () => owner.decide(key, act),
  });
  const entry = (label: string, run: () => void): MenuItem => ({ label, isDone: false, run });
  return [
    ...(isApproved && !decisionsFor(item).includes('hold') ? [decide('hold')] : []),
    ...(adapter.decide && !item.undo ? [entry(acts.reason, () => owner.openBox(item, 'reason'))] : []),
    ...(adapter.edit && record.status !== 'removed' ? [entry(acts.edit, () => owner.openBox(item, 'edit'))] : []),
    ...(isApproved ? [entry(acts.reply, () => owner.openBox(item, 'reply'))] : []),
    ...(isApproved ? [decide(record.pinned ? 'unpin' : 'pin')] : []),
    ...(adapter.moderate ? [entry(isClosed ? acts.open : acts.close, () => owner.setClosed(item, !isClosed))] : []),
    ...(canBan(item, owner) ? BAN_ENDS.map((end) => entry(settings.banAuthor[end], () => owner.ban(item, end))) : []),
    ...(author ? [entry(acts.onlyAuthor, () => owner.showOnly({ author }))] : []),
    entry(acts.onlyDiscussion, () => owner.showOnly({ discussion: record.discussion })),
    ...(page && adapter.moderatorAccess
      ? [
          entry(openModerating, () =>
            owner.run(async () => {
              // The window must be opened in the press itself, before the answer comes.
              const opened = open('about:blank', '_blank');
              try {
                const address = await adapter.moderatorAccess!.linkTo(page + permalinkHash(record.id));
                if (opened) opened.location.href = address;
              } catch (error) {
                opened?.close();
                throw error;
              }
            }),
          ),
        ]
      : []),
  ];
};
