// The settings of the moderation page: the rules as a form of which nothing is lost, and the bans.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import {
  AfterwordError,
  type Adapter,
  type Ban,
  type Bans,
  type Caller,
  type Rules,
  type RulesSettings,
  type RulesState,
} from '../../src/core/index.js';
import '../../src/moderation.js';
import { violations } from '../support/axe.js';
import { media, viewport } from '../support/commands.js';
import { arModeration } from '../support/locales.js';
import { find, findAll, findSeen, mount, textOf } from '../support/mount.js';
import { until } from '../support/until.js';

type Page = HTMLElementTagNameMap['afterword-moderation'];

/** Rules that are kept here, as a store keeps them. */
const rulesWith = (rules: Rules, more: Partial<RulesState> = {}): RulesSettings & { state: RulesState } => ({
  state: { rules, revision: 1, ...more },
  async get() {
    return this.state;
  },
  async set(next, seen) {
    if (seen !== this.state.revision) throw new AfterwordError('conflict', 'Changed.');
    if (next.words?.some(({ patterns }) => patterns?.includes('a(')))
      throw new AfterwordError('invalid', 'words/0/patterns/1: This pattern cannot be used.');
    return (this.state = { rules: next, revision: seen + 1 });
  },
});

const bansWith = (bans: Ban[]): Bans & { asked: unknown[] } => ({
  asked: [],
  list: async () => ({ bans }),
  async add(request) {
    this.asked.push(request);
    if (request.account === 'mo') throw new AfterwordError('forbidden', 'A moderator cannot be banned.');
    return [
      {
        id: 'new',
        kind: 'account',
        name: request.account!,
        createdAt: '2026-01-01T00:00:00Z',
        moderator: { name: 'Mo' },
        ...(request.until && { until: request.until }),
      },
    ];
  },
  async remove(id) {
    this.asked.push(id);
  },
});

const open = async (parts: { rules?: RulesSettings; bans?: Bans }, more: Partial<Page> = {}): Promise<Page> => {
  history.replaceState(null, '', '#moderation-settings');
  const adapter: Adapter = { ...memoryAdapter(), administration: async () => parts };
  const page = mount('afterword-moderation', { adapter, ...more });
  await until(() => findSeen(page, '.settings form').length);
  return page;
};

const field = (page: Page, name: string): HTMLInputElement => find(page, `[name="${name}"]`);
const press = (page: Page, value: string): void => find(page, `[value="${value}"]`).click();
const seen = (page: Page): string => textOf(page.shadowRoot!.querySelector('section'));

const RULES: Rules = {
  words: [{ outcome: 'spam', words: ['casino', 'free money'], in: ['text'] }],
  links: { most: 2, outcome: 'hold' },
  slowMode: 30,
  discussions: [{ discussion: 'https://blog.example/a', slowMode: 300, formats: ['text'] }],
};

describe('the settings of the moderation page', () => {
  afterEach(async () => {
    await viewport(800, 600);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('saves what was typed, and keeps what the form has no field for', async () => {
    const rules = rulesWith(RULES);
    const page = await open({ rules });
    expect(field(page, 'slow-mode').value).to.equal('30');
    press(page, 'save');
    await until(() => rules.state.revision === 2);
    expect(rules.state.rules).to.deep.equal(RULES);
    await until(() => seen(page).includes('Saved.'));
    field(page, 'slow-mode').value = '';
    field(page, 'newcomers').value = '2';
    press(page, 'add-words');
    await until(() => findAll(page, 'textarea').length === 4);
    await until(() => page.shadowRoot!.activeElement?.id.startsWith('outcome-'));
    findAll<HTMLTextAreaElement>(page, 'textarea')[2]!.value = 'one\n\n two words \n';
    press(page, 'remove-discussion');
    press(page, 'save');
    await until(() => rules.state.revision === 3);
    const { slowMode: _, discussions: __, ...rest } = RULES;
    expect(rules.state.rules).to.deep.equal({
      ...rest,
      newcomers: 2,
      words: [...RULES.words!, { outcome: 'hold', words: ['one', 'two words'] }],
    });
  });

  it('leads to the field that is not valid, and loses nothing', async () => {
    const rules = rulesWith(RULES);
    const page = await open({ rules });
    const area = findAll<HTMLTextAreaElement>(page, 'textarea')[1]!;
    area.value = 'ok\na(';
    field(page, 'newcomers').value = '7';
    press(page, 'save');
    await until(() => area.ariaInvalid === 'true' || area.getAttribute('aria-invalid') === 'true');
    expect(page.shadowRoot!.activeElement).to.equal(area);
    const described = page.shadowRoot!.getElementById(area.getAttribute('aria-describedby')!);
    expect(textOf(described)).to.equal('This pattern cannot be used.');
    expect([area.value, field(page, 'newcomers').value, rules.state.revision]).to.deep.equal(['ok\na(', '7', 1]);
  });

  it('tells the second of two moderators who save at once, and keeps what they typed', async () => {
    const rules = rulesWith(RULES);
    const page = await open({ rules });
    rules.state = { rules: { slowMode: 5 }, revision: 2 };
    field(page, 'slow-mode').value = '99';
    press(page, 'save');
    await until(() => seen(page).includes('Another moderator has changed the rules'));
    expect(field(page, 'slow-mode').value).to.equal('99');
    press(page, 'load');
    await until(() => field(page, 'slow-mode').value === '5');
    field(page, 'slow-mode').value = '6';
    press(page, 'save');
    await until(() => rules.state.revision === 3);
    expect(rules.state.rules.slowMode).to.equal(6);
  });

  it('shows rules of a file, and no button to save them', async () => {
    const page = await open({ rules: rulesWith(RULES, { file: 'rules.json' }) });
    expect(seen(page)).to.include('rules.json');
    expect(field(page, 'slow-mode').matches(':disabled')).to.equal(true);
    expect(findAll(page, '[value=save]')).to.deep.equal([]);
  });

  it('lists the bans, ends one, and makes one with an end', async () => {
    const bans = bansWith([
      {
        id: 'a',
        kind: 'guest',
        name: 'Eve',
        reason: 'Rude.',
        createdAt: '2026-01-01T00:00:00Z',
        moderator: { name: 'Mo' },
      },
    ]);
    const page = await open({ bans });
    await until(() => findAll(page, '.bans li').length === 1);
    expect(textOf(find(page, '.bans li')).replace(/\s+/g, ' ')).to.include('Eve guest for ever by Mo');
    const end = find(page, '[value=end-ban]');
    expect(end.ariaLabel ?? end.getAttribute('aria-label')).to.equal('End the ban: Eve');
    end.focus();
    end.click();
    await until(() => seen(page).includes('Nobody is banned.'));
    expect(page.shadowRoot!.activeElement?.id).to.equal('panel-bans');
    field(page, 'ban-value').value = 'mo';
    press(page, 'ban');
    await until(() => seen(page).includes('A moderator cannot be banned.'));
    expect(field(page, 'ban-value').value).to.equal('mo');
    field(page, 'ban-value').value = 'eve';
    press(page, 'ban');
    await until(() => findAll(page, '.bans li').length === 1);
    const [, , made] = bans.asked as { until: string }[];
    expect(Math.round((Date.parse(made!.until) - Date.now()) / 86_400_000)).to.equal(7);
    expect(field(page, 'ban-value').value).to.equal('');

    // A date counts instead of the choice.
    field(page, 'ban-value').value = 'ben';
    field(page, 'ban-until').value = '2999-05-31';
    press(page, 'ban');
    await until(() => findAll(page, '.bans li').length === 2);
    const until2999 = (bans.asked.at(-1) as { until: string }).until;
    expect(until2999).to.equal(new Date('2999-05-31T23:59:59').toISOString());
    expect(field(page, 'ban-until').value).to.equal('');
  });

  it('bans the author of a comment from its menu in the queue, but no moderator', async () => {
    const bans = bansWith([]);
    const memory = memoryAdapter();
    const body = { format: 'text', source: 'Hello.' } as const;
    const add = (id: string, name: string, caller: Caller): Promise<unknown> =>
      memory.add('d', { id, parent: null, author: { name }, body }, { caller });
    await add('a', 'Eve', { key: 'guest eve', status: 'pending' });
    const max = { id: 'max', name: 'Max', role: 'moderator' } as const;
    await add('b', 'Max', { key: 'user max', author: max, status: 'pending' });
    const adapter: Adapter = { ...memory, administration: async () => ({ bans }) };
    const page = mount('afterword-moderation', { adapter });
    const rowOf = (name: string): Element | undefined =>
      findAll(page, 'article').find((row) => textOf(row).includes(name));
    const items = async (name: string): Promise<HTMLElement[]> => {
      const row = await until(() => rowOf(name));
      row.querySelector<HTMLElement>('[value=menu]')!.click();
      return await until(() => {
        const found = findSeen(page, '[role=menuitem]');
        return found.length ? found : undefined;
      });
    };
    const names = async (name: string): Promise<string[]> => (await items(name)).map(textOf);
    const offered = (await names('Max')).filter((text) => text.startsWith('Ban'));
    expect(offered).to.deep.equal([]);
    const week = (await items('Eve')).find((item) => textOf(item) === 'Ban the author for a week');
    week!.click();
    await until(() => seen(page).includes('Eve is banned.'));
    const [request] = bans.asked as { comment: unknown }[];
    expect(request!.comment).to.deep.equal({ discussion: 'd', comment: 'a' });
  });

  it('has no fault that axe finds, on a phone, in the dark and in Arabic, and nothing is cut off', async () => {
    const parts = { rules: rulesWith(RULES), bans: bansWith([]) };
    for (const more of [{}, { locale: arModeration }]) {
      await viewport(320, 600);
      await media({ colorScheme: 'dark' });
      const page = await open(parts, more);
      expect(await violations(page)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(textOf(field(page, 'formats').closest('label'))).to.equal(more.locale ? 'نص عادي' : 'Plain text');
      page.remove();
    }
    await media({ colorScheme: 'light' });
  });
});
