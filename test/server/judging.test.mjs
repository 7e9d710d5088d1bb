// What becomes of a comment by what the judges found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidateOf } from '../../src/server/judging/candidate.ts';
import { judge } from '../../src/server/judging/verdict.ts';
import { heldForOf, heldReasonsIn } from '../../src/server/sql/held-reasons.ts';

const candidate = (source = 'Hello.') =>
  candidateOf({ discussion: 'd', body: { format: 'text', source }, caller: { key: 'guest ada' } });
const finds =
  (...findings) =>
  () =>
    findings;

test('spam wins over hold, all reasons are kept, and nothing found changes nothing', async () => {
  assert.deepEqual(await judge([finds(), async () => []], candidate()), { status: undefined, heldFor: [] });
  const links = { rule: 'links', outcome: 'hold', because: '3' };
  assert.deepEqual(await judge([finds(links)], candidate()), {
    status: 'pending',
    heldFor: [{ rule: 'links', because: '3' }],
  });
  assert.deepEqual(
    await judge([finds({ rule: 'words', outcome: 'spam', because: 'x'.repeat(999) }, links)], candidate()),
    {
      status: 'spam',
      heldFor: [
        { rule: 'words', because: 'x'.repeat(200) },
        { rule: 'links', because: '3' },
      ],
    },
  );
});

test('refuse wins over everything, and ends the questions', async () => {
  let asked = 0;
  const counting = () => {
    asked += 1;
    return [];
  };
  const refusing = finds({ rule: 'words', outcome: 'refuse', message: 'No adverts here.' });
  const judges = [finds({ rule: 'links', outcome: 'spam' }), refusing, counting];
  await assert.rejects(judge(judges, candidate()), {
    code: 'invalid',
    message: 'No adverts here.',
    fields: { body: 'refused' },
  });
  assert.equal(asked, 0);
});

test('a body is parsed once, and a text that is too long meets no judge', async () => {
  const trees = [];
  const looking = ({ tree }) => {
    trees.push(tree());
    return [];
  };
  await judge([looking, looking], candidate());
  assert.equal(trees.length, 2);
  assert.equal(trees[0], trees[1]);
  assert.deepEqual((await judge([looking], candidate('x'.repeat(20_001)))).heldFor, [{ rule: 'long' }]);
  assert.equal(trees.length, 2);
});

test('reasons are stored for what waits and for spam; rows of earlier versions stay readable', () => {
  const caller = { key: 'k', heldFor: [{ rule: 'words', because: 'a\0b' }] };
  assert.deepEqual(heldReasonsIn(heldForOf(caller, { status: 'spam' })), caller.heldFor);
  assert.equal(heldForOf(caller, { status: 'approved' }), null);
  assert.equal(heldForOf({ key: 'k' }, { status: 'pending' }), null);
  assert.deepEqual(heldReasonsIn('["links","first"]'), [{ rule: 'links' }, { rule: 'first' }]);
});
