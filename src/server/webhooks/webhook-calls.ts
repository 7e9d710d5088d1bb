// What moderators can do with webhooks.
import { assertModerator } from '../../core/caller.js';
import { AfterwordError } from '../../core/errors.js';
import type { Webhooks } from '../../core/webhooks.js';
import type { WebhookStore } from './webhook-store.js';

const found = <T>(value: T | undefined | false): T => {
  if (value === undefined || value === false) throw new AfterwordError('not-found', 'There is no such webhook.');
  return value;
};

export const webhookCalls = (webhooks: WebhookStore): Webhooks => ({
  async list(call) {
    assertModerator(call?.caller);
    return await webhooks.list();
  },
  async add(draft, call) {
    assertModerator(call?.caller);
    return await webhooks.add(draft, 'page');
  },
  async remove(id, call) {
    assertModerator(call?.caller);
    found(await webhooks.remove(id));
  },
  async rotate(id, call) {
    assertModerator(call?.caller);
    return found(await webhooks.rotate(id));
  },
  async test(id, call) {
    assertModerator(call?.caller);
    found(await webhooks.test(id));
  },
});
