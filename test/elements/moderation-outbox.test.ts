// The settings of the moderation page: webhooks, whose secrets are shown once, and what could not be sent.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import {
  AfterwordError,
  type Adapter,
  type Administration,
  type OutboxReport,
  type Webhook,
  type WebhookDraft,
} from '../../src/core/index.js';
import '../../src/moderation.js';
import { violations } from '../support/axe.js';
import { viewport } from '../support/commands.js';
import { arModeration } from '../support/locales.js';
import { find, findAll, findSeen, mount, textOf } from '../support/mount.js';
import { until } from '../support/until.js';

type Page = HTMLElementTagNameMap['afterword-moderation'];

const HOOK: Webhook = {
  id: 'hook',
  origin: 'https://hooks.example',
  hasTemplate: false,
  createdAt: '2026-01-01T00:00:00Z',
};

/** What a server has, and what it was asked for. */
const partsWith = (hooks: Webhook[], report: OutboxReport) => {
  const asked: unknown[] = [];
  const parts: Administration = {
    webhooks: {
      list: async () => hooks,
      async add(draft: WebhookDraft) {
        asked.push(draft);
        if (draft.url.startsWith('http:')) throw new AfterwordError('invalid', 'A webhook has an address with https.');
        hooks.push({ ...HOOK, id: 'new', origin: new URL(draft.url).origin });
        return { id: 'new', secret: 'whsec_first' };
      },
      async remove(id) {
        asked.push(['remove', id]);
        hooks.splice(0);
      },
      rotate: async (id) => ({ id, secret: 'whsec_second' }),
      async test(id) {
        asked.push(['test', id]);
      },
    },
    outbox: {
      report: async () => report,
      async sendAgain(id) {
        asked.push(['again', id]);
      },
      async sendAllAgain(like) {
        asked.push(['all again', like]);
      },
    },
  };
  return { parts, asked };
};

const FAILED: OutboxReport = {
  waiting: 2,
  age: 3 * 60 * 60_000,
  failed: 1,
  deliveries: [{ id: 'f', channel: 'webhook', to: HOOK.origin, why: 'HTTP 500', failedAt: '2026-01-02T00:00:00Z' }],
};

const open = async (parts: Administration, more: Partial<Page> = {}): Promise<Page> => {
  history.replaceState(null, '', '#moderation-settings');
  const adapter: Adapter = { ...memoryAdapter(), administration: async () => parts };
  const page = mount('afterword-moderation', { adapter, ...more });
  await until(() => findSeen(page, '.settings form').length);
  return page;
};

const press = (page: Page, value: string): void => find(page, `[value="${value}"]`).click();
const type = (page: Page, name: string, text: string): void => {
  find<HTMLInputElement>(page, `[name="${name}"]`).value = text;
};
const seen = (page: Page): string => textOf(page.shadowRoot!.querySelector('section'));

describe('webhooks and the outbox on the moderation page', () => {
  afterEach(async () => {
    await viewport(800, 600);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('adds a webhook, shows its secret once, and removes it after a second press', async () => {
    const { parts, asked } = partsWith([], FAILED);
    const page = await open(parts);
    await until(() => seen(page).includes('No program is told yet.'));
    type(page, 'webhook-url', 'http://hooks.example/a');
    press(page, 'add-webhook');
    await until(() => seen(page).includes('A webhook has an address with https.'));
    type(page, 'webhook-url', 'https://hooks.example/a');
    type(page, 'webhook-template', '{');
    press(page, 'add-webhook');
    await until(() => seen(page).includes('The template is not JSON.'));
    type(page, 'webhook-template', '{ "body": "{{type}}" }');
    find<HTMLInputElement>(page, '[name="webhook-events"][value="comment.edited"]').checked = false;
    press(page, 'add-webhook');
    await until(() => seen(page).includes('whsec_first'));
    // The empty form names all events again.
    expect(findAll(page, '[name="webhook-events"]:checked')).to.have.length(6);
    const { events, template } = asked.at(-1) as WebhookDraft;
    expect(events).to.have.length(5);
    expect(events).to.not.include('comment.edited');
    expect(template).to.deep.equal({ body: '{{type}}' });
    expect(find(page, '[value=test-webhook]').getAttribute('aria-label')).to.equal(
      'Send an example: https://hooks.example',
    );
    press(page, 'rotate-webhook');
    await until(() => seen(page).includes('whsec_second'));
    expect(seen(page)).to.not.include('whsec_first');
    press(page, 'test-webhook');
    await until(() => seen(page).includes('An example is on its way.'));
    press(page, 'remove-webhook');
    await until(() => seen(page).includes('Press again to remove'));
    expect(asked.at(-1)).to.deep.equal(['test', 'new']);
    press(page, 'remove-webhook');
    await until(() => seen(page).includes('Removed.'));
    expect(findAll(page, '.webhooks li')).to.deep.equal([]);
  });

  it('shows what failed, and sends it again', async () => {
    const { parts, asked } = partsWith([{ ...HOOK, disabled: 'HTTP 410' }], FAILED);
    const page = await open(parts);
    await until(() => findAll(page, '.failed li').length === 1);
    expect(seen(page)).to.include('Messages that wait: 2.');
    expect(seen(page)).to.include('HTTP 500');
    expect(seen(page)).to.include('It is no longer told of anything: HTTP 410');
    press(page, 'send-again');
    await until(() => seen(page).includes('It is sent again.'));
    expect(asked).to.deep.equal([['again', 'f']]);
  });

  it('sends all again that failed, or all that failed of one recipient', async () => {
    const [one] = FAILED.deliveries;
    const deliveries = [one!, { ...one!, id: 'g' }, { ...one!, id: 'h', channel: 'mail' as const, to: 'a…@b.example' }];
    const { parts, asked } = partsWith([], { ...FAILED, failed: 3, deliveries });
    const page = await open(parts);
    const buttons = await until(() => {
      const found = findAll(page, '[value=send-all-again]');
      return found.length === 2 && found;
    });
    expect(buttons.map((button) => button.ariaLabel ?? textOf(button))).to.deep.equal([
      'Send all again',
      `Send all again: ${HOOK.origin}`,
    ]);
    for (const button of buttons) {
      button.click();
      await until(() => seen(page).includes('It is sent again.'));
    }
    await until(() => asked.length === 2);
    expect(asked).to.deep.equal([
      ['all again', undefined],
      ['all again', 'f'],
    ]);
    expect(await violations(page)).to.deep.equal([]);
  });

  it('has no fault that axe finds, on a phone and in Arabic, and nothing is cut off', async () => {
    const { parts } = partsWith([HOOK], FAILED);
    for (const more of [{}, { locale: arModeration }]) {
      await viewport(320, 600);
      const page = await open(parts, more);
      await until(() => findAll(page, '.failed li').length === 1);
      expect(await violations(page)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      page.remove();
    }
  });
});
