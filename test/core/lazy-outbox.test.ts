// An outbox whose code is still to come.
import { expect } from 'chai';
import { lazyOutbox } from '../../src/core/lazy-outbox.js';
import type { CreateOutbox, Outbox, Unsent } from '../../src/core/outbox.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { ScriptedAdapter, settled } from '../support/scripted-adapter.js';

describe('an outbox whose code comes later', () => {
  const draft = commentDraft('hello');
  const unsent = new Map<string, Unsent>();
  let log: string[];
  let loaded: CreateOutbox | undefined;
  let arrive: () => void;
  let closing: AbortController;
  let outbox: Outbox;
  const create: CreateOutbox = ({ id }, signal, _, newest) => {
    log.push(`made for ${id}, ${signal === closing.signal}, ${newest()}`);
    return {
      unsent,
      now: () => 7,
      post: async ({ body }) => {
        log.push(`post ${body.source}`);
        return commentRecord('stored');
      },
      retry: async (id) => {
        log.push(`retry ${id}`);
      },
      resendFailed: () => log.push('resend'),
      takeBackUnsent: (id) => {
        log.push(`take back ${id}`);
        return draft;
      },
      forget: (id) => log.push(`forget ${id}`),
      restore: async () => void log.push('restore'),
    };
  };
  beforeEach(() => {
    [log, loaded, closing] = [[], undefined, new AbortController()];
    const load = (): Promise<CreateOutbox> => {
      log.push('load');
      return new Promise((resolve) => {
        arrive = () => resolve((loaded = create));
      });
    };
    const options = { adapter: new ScriptedAdapter(), id: 'd', now: () => 5 };
    outbox = lazyOutbox(() => loaded, load)(
      options,
      closing.signal,
      () => {},
      () => 3,
    );
  });

  it('holds nothing, and does not fetch it for nothing', () => {
    expect([outbox.unsent.size, outbox.now(), outbox.takeBackUnsent('x')]).to.deep.equal([0, 5, undefined]);
    outbox.resendFailed();
    outbox.forget('x');
    expect(log).to.deep.equal([]);
  });

  it('goes by this device’s clock unless it is given another', () => {
    const plain = lazyOutbox(
      () => undefined,
      async () => create,
    );
    const { now } = plain(
      { adapter: new ScriptedAdapter(), id: 'd' },
      closing.signal,
      () => {},
      () => 0,
    );
    expect(now()).to.be.closeTo(Date.now(), 60_000);
  });

  it('sends once the code is there, and is made once', async () => {
    const posted = outbox.post(draft);
    await settled();
    expect(log).to.deep.equal(['load']);
    arrive();
    expect((await posted).id).to.equal('stored');
    await outbox.post(draft);
    expect(log).to.deep.equal(['load', 'made for d, true, 3', 'post hello', 'post hello']);
  });

  it('is that outbox, from then on', async () => {
    loaded = create;
    void outbox.post(draft);
    // At once: what is sent shows in the same moment.
    expect(log).to.deep.equal(['made for d, true, 3', 'post hello']);
    log.length = 0;
    expect([outbox.unsent, outbox.now(), outbox.takeBackUnsent('a')]).to.deep.equal([unsent, 7, draft]);
    await outbox.retry('b');
    outbox.resendFailed();
    outbox.forget('c');
    expect(log).to.deep.equal(['take back a', 'retry b', 'resend', 'forget c']);
  });

  it('sends what an earlier visit left once the code is there, unless it was closed meanwhile', async () => {
    for (const isClosed of [false, true]) {
      log.length = 0;
      const restored = outbox.restore(new Map());
      if (isClosed) closing.abort();
      arrive();
      await restored;
      expect(log).to.deep.equal(isClosed ? ['load'] : ['load', 'made for d, true, 3', 'restore']);
    }
  });
});
