// Where code puts words together, the language says what stands between them: Japanese and Chinese write no space between sentences, and
// have a colon and brackets of their own.
import { expect } from 'chai';
import { render } from 'lit';
import { AfterwordError } from '../../src/core/errors.js';
import type { Act, ActProgress } from '../../src/core/act.js';
import type { CommentNode } from '../../src/core/thread.js';
import { actNotes } from '../../src/elements/act-notes.js';
import { announcementOf } from '../../src/elements/announcement.js';
import { deliveryNote, sentenceOf } from '../../src/elements/comment-progress.js';
import { formField } from '../../src/elements/form-field.js';
import { Localizer } from '../../src/elements/localizer.js';
import { reactionButtons, reactionsIn } from '../../src/elements/reactions.js';
import { fr } from '../../src/locales/fr.js';
import { en } from '../../src/locales/en.js';
import { ja } from '../../src/locales/ja.js';
import type { Locale } from '../../src/locales/locale.js';
import { commentRecord } from '../support/records.js';

const localizerOf = async (locale: Locale): Promise<Localizer> =>
  new Localizer({ ...locale, messages: { ...locale.messages, ...(await locale.loadControls?.()) } });

const drawn = (template: unknown): HTMLElement => {
  const box = document.createElement('div');
  render(template, box);
  return box;
};
const textIn = (box: HTMLElement, selector: string): string =>
  (box.querySelector(selector)!.textContent ?? '').trim().replaceAll(/\n\s*/g, '');
const labelsIn = (box: HTMLElement): (string | null)[] =>
  [...box.querySelectorAll('[aria-label]')].map(({ ariaLabel }) => ariaLabel);

const error = new AfterwordError('network', 'no connection');
const record = commentRecord('a', { author: { name: 'Ana' }, reactions: { like: { count: 2, mine: false } } });
const node = (more: Partial<CommentNode>): CommentNode => ({ record, depth: 0, time: 0, ...more }) as CommentNode;
const removal = (state: ActProgress['state']): CommentNode => {
  const act: Act = { type: 'remove', comment: 'a' };
  return node({ progress: new Map([['remove', { act, state, ...(state === 'failed' && { error }) }]]) });
};

/** What is said of a draft and of an act that failed, the names of their buttons, and the label of a field. */
const saidIn = async (locale: Locale): Promise<readonly (string | null | undefined)[]> => {
  const localizer = await localizerOf(locale);
  const notes = (state: ActProgress['state']): HTMLElement =>
    drawn(actNotes(removal(state), localizer, 0, sentenceOf, () => {}));
  const delivery = (state: 'waiting' | 'failed'): HTMLElement =>
    drawn(deliveryNote(node({ delivery: { state, error } }), localizer));
  const reactions = reactionButtons(node({}), localizer, reactionsIn('like'), true, () => {}, {} as never);
  return [
    announcementOf({ type: 'error', error, draft: {} as never } as never, localizer),
    textIn(delivery('failed'), '.fault'),
    ...labelsIn(delivery('waiting')),
    textIn(notes('failed'), '.fault'),
    ...labelsIn(notes('waiting')),
    ...labelsIn(drawn(reactions)),
    textIn(drawn(formField('url', localizer.messages.url, false, undefined, localizer)), 'label'),
  ];
};

describe('words that code puts together', () => {
  it('are joined by spaces, colons and brackets', async () => {
    expect(await saidIn(en)).to.deep.equal([
      'Not sent. The connection failed. It will be tried again by itself.',
      'Not sent. The connection failed. It will be tried again by itself.',
      'Undo: Ana',
      'Not saved. The connection failed.',
      'Undo: Ana',
      'Like, reply of Ana, 2',
      'Website (optional)',
    ]);
  });

  it('are joined by the signs of a language that has its own', async () => {
    expect(await saidIn(ja)).to.deep.equal([
      '送信できませんでした。接続できませんでした。自動的に再試行します。',
      '送信できませんでした。接続できませんでした。自動的に再試行します。',
      '元に戻す：Ana',
      '保存できませんでした。接続できませんでした。',
      '元に戻す：Ana',
      'いいね：Anaさんのコメント、2',
      'ウェブサイト（任意）',
    ]);
    expect((await saidIn(fr))[2]).to.match(/^Annuler\s:\sAna$/);
  });
});
