// The language of the interface: which one an element has, how it changes while a page is open, and words of a site's own. The words of
// all languages are tested in test/package/locales.test.mjs, their files in test/e2e/languages.test.mjs.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { DRAFT_LIMITS } from '../../src/core/draft.js';
import { AfterwordError } from '../../src/core/index.js';
import type { AfterwordConnectEvent } from '../../src/elements/events.js';
import { english, Localizer } from '../../src/elements/localizer.js';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { hasSameNumbers, isRightToLeft, languageFor } from '../../src/locales/find-language.js';
import type { ControlMessages } from '../../src/locales/control-messages.js';
import type { Locale } from '../../src/locales/locale.js';
import { withMessages, type OwnMessages } from '../../src/locales/with-messages.js';
import { items, openMenu } from '../support/comment-menu.js';
import { press, type } from '../support/commands.js';
import { control, openReply, rootForm, send, write } from '../support/form.js';
import {
  adapterWith,
  find,
  findAll,
  findSeen,
  focused,
  mount,
  mountDiscussion,
  shown,
  textOf,
} from '../support/mount.js';
import { pseudoLocale, pseudoMessages, pseudoText } from '../support/pseudo-locale.mjs';
import { commentDraft, commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

const pseudo: Locale = pseudoLocale(en.messages);
/** What a page is in the pseudo-language. Its words of controls are apart. */
const { messages } = pseudo;

/** All texts and names in an element that have a plain letter, so are not in the pseudo-language. */
const plainTexts = (root: Element | ShadowRoot): string[] => {
  const found: string[] = [];
  for (const element of findAll(root, '*')) {
    if (element.closest('[part=body], [part=author], style, dd[dir], textarea, dt')) continue;
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const names = ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? '');
    for (const text of [...texts.map(({ textContent }) => textContent ?? ''), ...names])
      if (/[a-z]/i.test(text.replace(/ \((Ctrl\+|⌘)\w\)$/, ''))) found.push(text.trim());
  }
  return found;
};

const warnings: string[] = [];
const { warn } = console;
before(() => {
  console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '));
});
after(() => {
  console.warn = warn;
});
beforeEach(() => {
  warnings.length = 0;
});

describe('the language for a tag', () => {
  it('falls back to the language with its script, and else there is none', () => {
    for (const [tag, language] of [
      ['fr-CA', 'fr'],
      ['pt', 'pt-BR'],
      ['pt-PT', 'pt-BR'],
      ['zh', 'zh-Hans'],
      ['zh-CN', 'zh-Hans'],
      ['zh-SG', 'zh-Hans'],
      ['zh-TW', 'zh-Hant'],
      ['zh-HK', 'zh-Hant'],
      ['zh-MO', 'zh-Hant'],
      ['zh-Hant-CN', 'zh-Hant'],
      ['iw', 'he'],
      ['in', 'id'],
      ['EN-gb', 'en'],
      ['no', undefined],
      ['da', undefined],
      ['', undefined],
      ['xx-invalid tag', undefined],
    ] as const)
      expect(languageFor(tag), tag).to.equal(language);
  });

  it('says how numbers are written, and from where to where', () => {
    expect([hasSameNumbers('de-DE', 'de'), hasSameNumbers('de-AT', 'de')]).to.deep.equal([true, false]);
    expect(['ar-EG', 'he', 'fa', 'de', 'ja'].map(isRightToLeft)).to.deep.equal([true, true, true, false, false]);
  });
});

describe('words of a site’s own', () => {
  it('replace some, also in groups of messages, and leave the others', () => {
    const { reply, errors } = withMessages(de, { reply: 'Los!', errors: { network: 'Kein Netz.' } }).messages;
    expect([reply, errors.network, errors.closed]).to.deep.equal(['Los!', 'Kein Netz.', de.messages.errors.closed]);
  });

  it('of plural forms need not be all: `other` stands for the others, or else the forms of the language do', () => {
    const said = (own: OwnMessages, count: number): string => {
      const localizer = new Localizer(withMessages(de, own));
      return localizer.count(localizer.messages.news, count);
    };
    expect([1, 2].map((count) => said({ news: { other: '{count} neu' } }, count))).to.deep.equal(['1 neu', '2 neu']);
    expect([1, 2].map((count) => said({ news: { one: 'Eins!' } }, count))).to.deep.equal([
      'Eins!',
      '2 neue Kommentare',
    ]);
  });

  it('that are no strings are ignored, with one warning', () => {
    const own = { reply: 5, replyTo: null, news: 'many', errors: { network: ['x'] }, closed: 'Zu.' } as unknown;
    const locale = withMessages(de, own as OwnMessages);
    expect([locale.messages.reply, locale.messages.news]).to.deep.equal([de.messages.reply, de.messages.news]);
    expect(locale.messages.closed).to.equal('Zu.');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/reply, replyTo, news, errors\.network$/);
    expect(withMessages(de, null as unknown as OwnMessages).messages).to.deep.equal(de.messages);
    expect(withMessages(de, JSON.parse('{"__proto__":{"reply":"x"}}') as OwnMessages).messages.reply).to.equal(
      'Antworten',
    );
  });

  it('reach the controls, whose words are loaded later', async () => {
    const locale = withMessages(de, { report: 'Petzen', moderated: { ban: 'Weg.' } });
    const controls = await locale.loadControls!();
    expect([controls.report, controls.moderated.ban]).to.deep.equal(['Petzen', 'Weg.']);
    expect(controls.moderated.hold).to.equal((await de.loadControls!()).moderated.hold);
    expect(controls).not.to.have.property('reply');
  });

  it('are shown as text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const element = await mountDiscussion([commentRecord('a')], { locale: withMessages(en, { reply: markup }) });
    expect(findSeen(element, '[value=reply]').map(textOf)).to.deep.equal([markup]);
    expect(findAll(element, 'img')).to.deep.equal([]);
  });
});

describe('the words of the controls', () => {
  it('are loaded before a control is drawn', async () => {
    let give: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => (give = resolve));
    const loadControls = async (): Promise<ControlMessages> => {
      await gate;
      return pseudoMessages(en.messages) as ControlMessages;
    };
    const element = mount('afterword-discussion', {
      discussionId: 'd',
      adapter: adapterWith(
        commentRecord('a', { author: { name: '1' } }),
        commentRecord('b', { author: { name: '2' } }),
      ),
      locale: { ...pseudo, messages: pseudoMessages({ ...english.messages }), loadControls },
    });
    await until(() => findSeen(element, '[value=reply]').length);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(findAll(element, '[part=tools], [part=menu-button]')).to.deep.equal([]);
    give!();
    await shown(element);
    await until(() => findAll(element, '[part=menu-button]')[0]);
    expect(plainTexts(element)).to.deep.equal([]);
  });

  it('are English if they cannot be loaded, with one warning, and are asked for again at the next control', async () => {
    let isAway = true;
    const loadControls = async (): Promise<ControlMessages> => {
      if (isAway) throw new AfterwordError('network', 'The words are away.');
      return await ar.loadControls!();
    };
    const element = await mountDiscussion([commentRecord('a'), commentRecord('b', { second: 1 })], {
      locale: { ...ar, loadControls },
    });
    await until(() => findAll(element, '[part=menu-button]')[0]);
    expect(findAll(element, '[part=tools] option').map(textOf)).to.include('Newest first');
    expect(warnings.filter((text) => /are away/.test(text))).to.have.length(1);
    isAway = false;
    control(rootForm(element)).focus();
    await until(() => findAll(rootForm(element), '.left')[0]);
    write(rootForm(element), 'x'.repeat(DRAFT_LIMITS.body - 10));
    await until(() => /حرف|أحرف/.test(textOf(find(rootForm(element), '.left'))));
  });
});

describe('a language that changes while the page is open', () => {
  const changed = async (element: Discussion, locale: Locale): Promise<void> => {
    element.locale = locale;
    await until(() => element.localizer.locale.language === locale.language && !element.isUpdatePending);
    await shown(element);
  };

  it('leaves nothing in the old language, and keeps what is typed, what is open and the focus', async () => {
    localStorage.setItem('afterword-visits', JSON.stringify({ d: [0, 0] }));
    const element = await mountDiscussion(
      [
        commentRecord('a', { author: { name: '1' } }),
        commentRecord('b', { parent: 'a', second: 1, author: { name: '2' } }),
        commentRecord('c', { second: 2, author: { name: '3' } }),
      ],
      { formats: 'markdown text', heading: '1' },
    );
    await until(() => findAll(element, '[part=menu-button]').length > 1);
    const form = rootForm(element);
    control(form).focus();
    await until(() => findAll(form, '.left')[0] && findAll(form, '[role=toolbar] button').length > 2);
    send(form);
    await until(() => findAll(form, '[aria-invalid=true]').length);
    write(form, `@${'x'.repeat(DRAFT_LIMITS.body - 500)}`);
    const reply = await openReply(element, 'a');
    write(reply, 'typed');
    control(reply).setSelectionRange(1, 3);
    await changed(element, pseudo);
    await until(() => plainTexts(element).length === 0, 'a page without English').catch(() => {});
    expect(plainTexts(element)).to.deep.equal([]);
    expect([control(reply).value, control(form).value.length]).to.deep.equal(['typed', DRAFT_LIMITS.body - 499]);
    expect([control(reply).selectionStart, control(reply).selectionEnd]).to.deep.equal([1, 3]);
    expect(focused()).to.equal(control(reply));
  });

  it('is that of an open menu, of questions and of notes too', async () => {
    const element = await mountDiscussion([
      commentRecord('a', { mine: true, author: { name: '1' } }),
      commentRecord('b', { second: 1, author: { name: '2' } }),
    ]);
    await openMenu(element, 'b');
    await press('ArrowDown');
    const at = items(element).indexOf(focused() as HTMLElement);
    await changed(element, pseudo);
    await until(() => items(element).every(({ textContent }) => !/[a-z]/i.test(textContent)));
    expect(items(element).indexOf(focused() as HTMLElement)).to.equal(at);
    const copy = items(element).find((item) => textOf(item) === messages.copyLink)!;
    copy.click();
    await until(() => findAll(element, '[part=note]')[0]);
    await changed(element, { ...en });
    await until(() => /link/i.test(textOf(find(element, '[part=note]'))));
  });

  for (const [dialog, open] of [
    ['the list of keys', '.keys'],
    ['the search', '.search'],
    ['what the reader wrote', '[part=own-list]'],
  ] as const)
    it(`is that of ${dialog} while it is open`, async () => {
      const adapter = memoryAdapter();
      for (const name of ['1', '2']) await adapter.add('d', commentDraft('1', { author: { name } }));
      const element = await mountDiscussion([], { adapter });
      (await until(() => findAll(element, open)[0])).click();
      const place = await until(() => findSeen(element, 'dialog[open], [part=search]')[0]);
      const field = place.querySelector('input');
      field?.focus();
      if (field) await type('1');
      await changed(element, pseudo);
      await until(() => plainTexts(place).length === 0, 'a dialog without English').catch(() => {});
      expect(plainTexts(place)).to.deep.equal([]);
      if (field) expect([field.value, focused()]).to.deep.equal(['1', field]);
    });

  it('follows the nearest `lang`, also across shadow roots, unless the site has set a locale', async () => {
    const asked: string[] = [];
    const answer = (event: AfterwordConnectEvent): void => {
      const element = event.composedPath()[0] as Element;
      const host = element.closest('[lang]') ?? (element.getRootNode() as ShadowRoot).host;
      const language = host.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
      event.connect = () => {
        asked.push(`${element.localName} ${language}`);
        return {
          adapter: adapterWith(commentRecord('a', { author: { name: '1' } })),
          locale: language === 'ar' ? ar : de,
        };
      };
    };
    addEventListener('afterword-connect', answer);
    const around = document.createElement('div');
    document.body.append(around);
    around.attachShadow({ mode: 'open' });
    try {
      const count = document.createElement('afterword-count');
      const timestamp = document.createElement('afterword-timestamp');
      const own = document.createElement('afterword-count');
      const discussion = document.createElement('afterword-discussion');
      timestamp.datetime = new Date(Date.now() - 3 * 86_400_000).toISOString();
      own.locale = en;
      for (const element of [count, own, discussion]) element.discussionId = 'd';
      around.shadowRoot!.append(count, timestamp, own, discussion);
      await until(() => textOf(count.shadowRoot as unknown as Element) === 'Ein Kommentar');
      await until(() => textOf(timestamp.shadowRoot as unknown as Element).startsWith('vor 3'));
      await shown(discussion);
      around.lang = 'ar';
      await until(() => textOf(count.shadowRoot as unknown as Element) === 'رد واحد');
      await until(() => textOf(timestamp.shadowRoot as unknown as Element).startsWith('قبل'));
      await until(() => textOf(find(discussion, '#heading')) === 'رد واحد');
      expect(textOf(own.shadowRoot as unknown as Element)).to.equal('One response');
      await until(() => findAll(discussion, '[part=menu-button]')[0]);
      expect(plainTexts(discussion)).to.deep.equal([]);
      const before = asked.length;
      around.title = 'x';
      document.body.lang = '';
      document.body.removeAttribute('lang');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(asked).to.have.length(before);
    } finally {
      around.remove();
      removeEventListener('afterword-connect', answer);
    }
  });

  it('is seen to have changed before anything followed it, also where the first words could not be loaded', async () => {
    const asked: string[] = [];
    let first: Locale = de;
    let show: () => void = () => {};
    const answer = (event: AfterwordConnectEvent): void => {
      const { lang } = (event.composedPath()[0] as Element).closest<HTMLElement>('[lang]')!;
      event.connect = () => {
        asked.push(lang);
        const adapter = adapterWith(commentRecord('a'), commentRecord('b', { second: 1 }));
        const gate = new Promise<void>((resolve) => (show = resolve));
        const list: typeof adapter.list = async (...query) => gate.then(() => adapter.list(...query));
        return { adapter: { ...adapter, list }, locale: lang === 'ar' ? ar : first };
      };
    };
    addEventListener('afterword-connect', answer);
    try {
      for (first of [de, { ...english.locale, wanted: 'de' }]) {
        asked.length = 0;
        const around = document.createElement('div');
        around.lang = 'de';
        around.innerHTML = '<afterword-discussion discussion-id="d"></afterword-discussion>';
        document.body.append(around);
        const discussion = around.querySelector('afterword-discussion')!;
        await until(() => asked.length);
        around.lang = 'ar';
        show();
        await until(() => findAll(discussion, '#heading').map(textOf).join() === 'ردّان');
        around.remove();
        expect(asked).to.deep.equal(['de', 'ar']);
      }
    } finally {
      removeEventListener('afterword-connect', answer);
    }
  });
});

describe('a locale', () => {
  it('that lacks messages has English ones', async () => {
    const element = await mountDiscussion([commentRecord('a'), commentRecord('b', { second: 1 })], {
      locale: { language: 'gsw', thousands: null, messages: { reply: 'Antworte' } as Locale['messages'] },
    });
    expect(findSeen(element, '[value=reply]').map(textOf)).to.deep.equal(['Antworte', 'Antworte']);
    expect(textOf(find(element, '#heading'))).to.equal('2 responses');
    await until(() => findAll(element, '[part=tools]')[0]);
  });
});

it('the pseudo-language is longer, and has no plain letter', () => {
  expect(pseudoText('Reply to {name}')).to.equal('Ŕééþļý ţóó {name}');
  expect(plainTexts(Object.assign(document.createElement('p'), { textContent: pseudoText('x') }))).to.deep.equal([]);
});
