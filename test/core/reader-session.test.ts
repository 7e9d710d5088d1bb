// Who the reader is, asked of a back end that the test answers for: what a failed question gives, and when it is asked again.
import { expect } from 'chai';
import { AfterwordError, createDiscussion, type Session } from '../../src/core/index.js';
import { createReaderSession, type ReaderSession } from '../../src/core/reader-session.js';
import { pageWith, ScriptedAdapter, settled, type Call } from '../support/scripted-adapter.js';

const ada: Session = { author: { id: '1', name: 'Ada' }, permissions: ['add', 'edit', 'moderate'] };
const ben: Session = { author: { id: '2', name: 'Ben' }, permissions: ['add'] };

describe('the session of a reader', () => {
  let questions: Call<undefined, Session>[];
  let waits: number[];
  let due: (() => void) | undefined;
  let changes: number;
  let closing: AbortController;
  let session: ReaderSession;
  const question = ({ signal }: { readonly signal?: AbortSignal | undefined }): Promise<Session> =>
    new Promise((answer, fail) => questions.push({ asked: undefined, signal, answer, fail }));
  const schedule = (run: () => void, wait: number): (() => void) => {
    waits.push(wait);
    due = run;
    return () => (due = undefined);
  };
  const pass = (): void => {
    const run = due!;
    due = undefined;
    run();
  };
  const fail = async (code: AfterwordError['code'] = 'network', retryAfter?: number): Promise<void> => {
    questions.at(-1)!.fail(new AfterwordError(code, 'no', { retryAfter }));
    await settled();
  };
  const answer = async (value: Session): Promise<void> => {
    questions.at(-1)!.answer(value);
    await settled();
  };
  beforeEach(() => {
    [questions, waits, due, changes, closing] = [[], [], undefined, 0, new AbortController()];
    session = createReaderSession(question, closing.signal, () => (changes += 1), schedule);
  });
  afterEach(() => closing.abort());

  it('permits nothing until it is known, and then what the back end says', async () => {
    expect(session.current.permissions).to.deep.equal([]);
    void session.ask();
    await answer(ada);
    expect([session.current, changes, waits]).to.deep.equal([ada, 1, []]);
  });

  it('permits all to a guest where the back end has no sessions', async () => {
    const open = createReaderSession(undefined, closing.signal, () => (changes += 1));
    await open.ask();
    expect([open.current.author, open.current.permissions.length, changes]).to.deep.equal([null, 6, 0]);
  });

  it('permits reading and adding alone when the question fails, whoever the reader was before', async () => {
    void session.ask();
    await answer(ada);
    void session.ask();
    await fail('unauthorized');
    expect(session.current).to.deep.equal({ author: null, permissions: ['add'] });
    expect(changes).to.equal(2);
  });

  it('permits no more where the answer is not a session', async () => {
    for (const wrong of [undefined, null, {}]) {
      void session.ask();
      await answer(wrong as never);
      expect(session.current).to.deep.equal({ author: null, permissions: ['add'] });
    }
  });

  it('asks again by itself, later each time, until there is an answer', async () => {
    void session.ask();
    for (let turn = 0; turn < 10; turn += 1) {
      await fail(turn % 2 ? 'network' : 'unavailable');
      const least = Math.min(2000 * 2 ** turn, 300_000) / 2;
      expect(waits[turn]).to.be.within(least, Math.min(least * 3, 300_000));
      expect(questions.length).to.equal(turn + 1);
      pass();
    }
    await answer(ada);
    expect([session.current, due]).to.deep.equal([ada, undefined]);
    // The next time it begins with the shortest pause.
    void session.ask();
    await fail();
    expect(waits.at(-1)).to.be.within(1000, 3000);
  });

  it('waits as long as the back end says', async () => {
    void session.ask();
    await fail('rate-limited', 60_000);
    expect(waits).to.deep.equal([60_000]);
  });

  it('does not ask again by itself what would fail again', async () => {
    for (const code of ['unauthorized', 'forbidden', 'unsupported', 'corrupt'] as const) {
      void session.ask();
      await fail(code);
    }
    expect(waits).to.deep.equal([]);
  });

  it('asks at once when it is asked to, only where the question failed', async () => {
    session.askIfFailed();
    expect(questions.length).to.equal(0);
    void session.ask();
    await fail();
    session.askIfFailed();
    expect(questions.length).to.equal(2);
    await answer(ada);
    expect(due).to.equal(undefined);
    session.askIfFailed();
    expect(questions.length).to.equal(2);
  });

  it('drops the answer to a question that a later one, or a page, overtook', async () => {
    void session.ask();
    void session.ask();
    await answer(ada);
    questions[0]!.answer(ben);
    await settled();
    expect(session.current).to.deep.equal(ada);
    void session.ask();
    session.set(ben);
    await answer(ada);
    expect(session.current).to.equal(ben);
  });

  it('lets go of what is under way when it is closed', async () => {
    void session.ask();
    await fail();
    expect(questions[0]?.signal?.aborted).to.equal(false);
    closing.abort();
    expect(questions[0]?.signal?.aborted).to.equal(true);
    expect(due).to.equal(undefined);
    void session.ask();
    await fail();
    expect([changes, due]).to.deep.equal([1, undefined]);
  });
});

describe('a discussion whose session question fails', () => {
  class SessionAdapter extends ScriptedAdapter {
    answers: (() => Promise<Session>)[] = [];
    session = async (): Promise<Session> => await this.answers.shift()!();
    edit = async (): Promise<never> => await Promise.reject(new Error('not asked'));
    moderate = async (): Promise<void> => {};
  }
  const away = (): Promise<never> => Promise.reject(new AfterwordError('network', 'no line'));

  for (const again of ['resendFailed', 'refresh'] as const)
    it(`offers reading and adding, and asks again on ${again}()`, async () => {
      const adapter = new SessionAdapter();
      adapter.answers = [away, async () => ada];
      const discussion = createDiscussion({ adapter, id: 'd', schedule: () => () => {} });
      const may = (): readonly string[] =>
        discussion.state.status === 'ready' ? [...discussion.state.permissions] : [];
      void discussion.load();
      adapter.lists[0]!.answer(pageWith([]));
      await settled();
      expect(may()).to.deep.equal(['add']);
      void discussion[again]();
      await settled();
      expect(may()).to.deep.equal(['add', 'edit', 'moderate']);
      expect(adapter.answers).to.deep.equal([]);
      discussion.close();
    });
});
