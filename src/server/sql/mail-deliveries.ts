// Which mails an event makes, in the transaction that uses the event up.
import type { MailContent } from '../mail/mail-content.js';
import type { Delivery } from '../outbox/channel.js';
import type { CommentEvent, EventType } from '../outbox/events.js';
import { digest } from '../digest.js';
import { addressHash, claimOnce, isStopped } from './mail-once.js';
import type { CommentRow, Work } from './tables.js';
import { DAY } from '../durations.js';

/** Milliseconds in which an address is asked once at the most whether it wants mails. */
const ASK_AGAIN = DAY;
/** Milliseconds in which a reply that was approved, held and approved again is told of once. */
const TELL_AGAIN = 30 * DAY;

export interface OwnerOptions {
  /** The addresses of moderators. */
  readonly owners: readonly string[];
  /** Milliseconds for which what waits is collected into one mail; 0 for a mail at once. */
  readonly digest: number;
}

const deliveryOf = (recipient: string, content: MailContent, notBefore?: number): Delivery => ({
  channel: 'mail',
  recipient,
  content: JSON.stringify(content),
  ...(notBefore !== undefined && { notBefore }),
});

const ownerDeliveries = async (
  mail: 'waiting' | 'reported',
  { discussion, comment }: CommentEvent,
  work: Work,
  { owners, digest: collected }: OwnerOptions,
  now: number,
): Promise<Delivery[]> => {
  const deliveries: Delivery[] = [];
  for (const to of owners) {
    const recipient = `moderator ${to}`;
    if (collected === 0) {
      deliveries.push(deliveryOf(recipient, { mail, to, discussion, comment }));
      continue;
    }
    // One digest at the end of each interval in which something began to wait or was reported.
    const end = (Math.floor(now / collected) + 1) * collected;
    if (await claimOnce(work, `digest ${end} ${await addressHash(to)}`, now, end - now + DAY))
      deliveries.push(deliveryOf(recipient, { mail: 'digest', to }, end));
  }
  return deliveries;
};

const subscriberTo = (work: Work, discussion: string, comment: string) =>
  work
    .selectFrom('afterword_subscriptions as s')
    .innerJoin('afterword_subscribers as r', 'r.id', 's.subscriber')
    .selectAll('r')
    .where('s.discussion', '=', discussion)
    .where('s.comment', '=', comment)
    .executeTakeFirst();

/** Asks the author of a comment that readers can see whether they want mails, if they ticked the box. */
const confirmationFor = async (row: CommentRow, work: Work, now: number): Promise<Delivery[]> => {
  const author = await subscriberTo(work, row.discussion, row.id);
  if (!author || author.confirmed_at !== null || (await isStopped(work, author.address))) return [];
  if (!(await claimOnce(work, `ask ${await addressHash(author.address)}`, now, ASK_AGAIN))) return [];
  const { id: subscriber } = author;
  return [deliveryOf(`reader ${subscriber}`, { mail: 'confirmation', subscriber, discussion: row.discussion })];
};

const replyFor = async (row: CommentRow, work: Work, now: number): Promise<Delivery[]> => {
  const { discussion, id: comment, parent } = row;
  if (parent === null) return [];
  const author = await subscriberTo(work, discussion, parent);
  // Their own replies they know.
  if (!author || author.confirmed_at === null || author.reader === row.owner) return [];
  if (await isStopped(work, author.address)) return [];
  const key = await digest(JSON.stringify([discussion, comment]));
  if (!(await claimOnce(work, `reply ${key}`, now, TELL_AGAIN))) return [];
  return [deliveryOf(`reader ${author.id}`, { mail: 'reply', subscriber: author.id, discussion, comment })];
};

const TOLD_OF: ReadonlySet<string> = new Set([
  'comment.held',
  'comment.created',
  'comment.approved',
  'comment.reported',
] satisfies EventType[]);

export const mailDeliveriesFor = async (
  event: CommentEvent,
  work: Work,
  owners: OwnerOptions,
  now: number,
): Promise<readonly Delivery[]> => {
  const { type, discussion, comment } = event;
  if (!TOLD_OF.has(type)) return [];
  const row = await work
    .selectFrom('afterword_comments')
    .selectAll()
    .where('discussion', '=', discussion)
    .where('id', '=', comment)
    .executeTakeFirst();
  if (type === 'comment.held')
    return row?.status === 'pending' ? await ownerDeliveries('waiting', event, work, owners, now) : [];
  if (row?.status !== 'approved') return [];
  // There is one such event until a moderator has decided. Of what waits, moderators are told anyway.
  if (type === 'comment.reported')
    return row.reported_at === null ? [] : await ownerDeliveries('reported', event, work, owners, now);
  return [...(await confirmationFor(row, work, now)), ...(await replyFor(row, work, now))];
};
