// In which format a form writes: `formats` of the discussion or of the form.
import { expect } from 'chai';
import type { CommentDraft } from '../../src/core/index.js';
import { control, openReply, rootForm, send, typedText, write } from '../support/form.js';
import { adapterWith, find, findAll, mountDiscussion } from '../support/mount.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

const one = commentRecord('a', { mine: true, body: { format: 'markdown', source: 'Some *words*.' } });

describe('the formats of a form', () => {
  it('are those of the discussion, and the first is used', async () => {
    for (const [formats, expected] of [
      [undefined, 'text'],
      ['markdown', 'markdown'],
      ['markdown text', 'markdown'],
      ['text markdown', 'text'],
      ['html', 'text'],
    ] as const) {
      const element = await mountDiscussion([], { formats });
      const drafts: CommentDraft[] = [];
      element.addEventListener('afterword-submit', ({ draft }) => drafts.push(draft));
      write(rootForm(element), 'Hello.');
      send(rootForm(element));
      expect(drafts.map(({ body }) => body)).to.deep.equal([{ format: expected, source: 'Hello.' }]);
      element.remove();
    }
  });

  it('go back to the form with a text whose sending is undone, if it is the only text there', async () => {
    const element = await mountDiscussion([], { formats: 'text markdown', undoSeconds: 600 });
    const form = rootForm(element) as HTMLElementTagNameMap['afterword-reply-form'];
    const bar = async (): Promise<HTMLElement> => await until(() => findAll(form, '[value=markdown]')[0]);
    const undo = async (): Promise<void> => (await until(() => findAll(element, '[part=undo]')[0])).click();
    control(form).focus();
    (await bar()).click();
    write(form, 'Is **that** so?');
    send(form);
    await until(() => !typedText(form));
    (await bar()).click();
    expect(form.format).to.equal('text');
    await undo();
    await until(() => typedText(form) === 'Is **that** so?');
    expect([form.format, (await bar()).ariaPressed]).to.deep.equal(['markdown', 'true']);
    send(form);
    await until(() => !typedText(form));
    (await bar()).click();
    write(form, 'Plain *text*.');
    await undo();
    await until(() => typedText(form) === 'Plain *text*.\n\nIs **that** so?');
    expect(form.format).to.equal('text');
    localStorage.removeItem('afterword-format');
  });

  it('come back with it before the bar is there, and against what was chosen since', async () => {
    const element = await mountDiscussion([], { formats: 'text markdown', undoSeconds: 600 });
    localStorage.setItem('afterword-format', 'text');
    const body = { format: 'markdown', source: 'Is **that** so?' } as const;
    element.discussion!.post(commentDraft('', { body }), { wait: 600_000 }).catch(() => {});
    (await until(() => findAll(element, '[part=undo]')[0])).click();
    const form = rootForm(element) as HTMLElementTagNameMap['afterword-reply-form'];
    await until(() => findAll(form, '[value=bold]').length);
    expect(form.format).to.equal('markdown');
    localStorage.removeItem('afterword-format');
  });

  it('reach the form under a comment, and a body in Markdown is shown as such', async () => {
    const element = await mountDiscussion([one], { formats: 'markdown' });
    write(await openReply(element, 'a'), 'Is **that** so?');
    send(find(element, 'afterword-comment afterword-reply-form'));
    const strong = await until(() => findAll(element, '[part=body] strong')[0]);
    expect(strong.textContent).to.equal('that');
  });

  it('change nothing about an edit, which keeps the format of the comment', async () => {
    const adapter = adapterWith(one);
    const element = await mountDiscussion([], { adapter, formats: 'text' });
    const list = find<HTMLElementTagNameMap['afterword-comment-list']>(element, 'afterword-comment-list');
    list.open = { type: 'edit', id: 'a' };
    const form = await until(() => findAll(element, 'afterword-comment afterword-reply-form')[0]);
    await until(() => typedText(form) === 'Some *words*.');
    write(form, 'Other *words*.');
    send(form);
    await until(() => !findAll(element, 'afterword-comment afterword-reply-form').length);
    const { records } = await adapter.list('d');
    expect(records[0]?.body).to.deep.equal({ format: 'markdown', source: 'Other *words*.' });
  });
});
