// Asks the back end for an act, by the method of the adapter that stores it.
import type { Act } from './act.js';
import type { Adapter, Permission } from './adapter.js';
import type { CommentRecord, DiscussionId } from './records.js';

/** The methods of an adapter that store acts. */
export type ActAdapter = Pick<Adapter, Exclude<Permission, 'add'>>;

/** Resolves to the stored record, where the back end tells. */
export const sendAct = async (
  adapter: ActAdapter,
  id: DiscussionId,
  act: Act,
  signal: AbortSignal,
): Promise<CommentRecord | void> => {
  const { comment } = act;
  const call = { signal };
  switch (act.type) {
    case 'edit':
      return await adapter.edit!(id, comment, { body: act.body, revision: act.revision }, call);
    case 'remove':
      return await adapter.remove!(id, comment, call);
    case 'react':
      return await adapter.react!(id, comment, { name: act.name, on: act.on }, call);
    case 'report':
      return await adapter.report!(id, comment, { reason: act.reason }, call);
    case 'moderate':
      return await adapter.moderate!(id, { action: act.action, comment, revision: act.revision }, call);
  }
};
