// Cases for what other readers must see: `changes`, and what `watch` reports.
import type { Changes } from '../core/adapter.js';
import type { CommentRecord } from '../core/records.js';
import { scenario, type ConformanceCase } from './conformance.js';
import { expectEqual, expectSoon, expectThat } from './expect.js';
import { archiveOf, draftOf, freshDiscussion, idsOf, recordsOf } from './fixtures.js';

export const changeCases: readonly ConformanceCase[] = [
  {
    name: 'tells what changed since a page, once each, and nothing else',
    needs: ['changes', 'add'],
    run: scenario(async ({ adapter }) => {
      const id = freshDiscussion();
      await adapter.add(id, draftOf('Before.'));
      const { version } = await adapter.list(id);
      expectEqual((await adapter.changes?.(id, version))?.records, [], 'what changed so far');
      const one = await adapter.add(id, draftOf('One.'));
      const two = await adapter.add(id, draftOf('Two.'));
      await adapter.add(freshDiscussion(), draftOf('Elsewhere.'));
      const changes = await adapter.changes?.(id, version);
      expectEqual(changes?.records, [one, two], 'what changed');
      expectEqual(changes?.total, 3, 'the total');
      expectThat((changes?.version ?? 0) > version, 'the version has grown');
      expectEqual((await adapter.changes?.(id, changes?.version ?? 0))?.records, [], 'what changed after that');
      expectEqual((await adapter.changes?.(id, 0))?.records.length, 3, 'everything there is');
    }),
  },
  {
    name: 'gives a discussion another version with every change',
    needs: ['version', 'add'],
    run: scenario(async ({ adapter }) => {
      const id = freshDiscussion();
      const before = await adapter.version?.(id);
      expectThat((await adapter.list(id)).version === before, 'a page has the version it was read at');
      await adapter.add(id, draftOf('News.'));
      const after = await adapter.version?.(id);
      expectThat((after ?? 0) > (before ?? 0), 'the version has grown');
      expectEqual((await adapter.list(id)).version, after, 'the version of a page');
    }),
  },
  {
    name: 'tells everything to whoever comes with a version of another store',
    needs: ['changes', 'add'],
    run: scenario(async ({ adapter }) => {
      const id = freshDiscussion();
      await adapter.add(id, draftOf('Here.'));
      const changes = await adapter.changes?.(id, 999_999_999_999_999);
      expectEqual(changes?.records.length, 1, 'how much changed');
      expectEqual(changes?.version, (await adapter.list(id)).version, 'the version is this store’s');
    }),
  },
  {
    name: 'tells of a removal, without what was said',
    needs: ['changes', 'add', 'remove'],
    run: scenario(async ({ adapter }) => {
      const id = freshDiscussion();
      const { id: comment } = await adapter.add(id, draftOf('A secret.'));
      const { version } = await adapter.list(id);
      await adapter.remove?.(id, comment);
      const changes = await adapter.changes?.(id, version);
      expectEqual(
        changes?.records.map(({ status }) => status),
        ['removed'],
        'the states',
      );
      expectThat(!JSON.stringify(changes).includes('secret'), 'the text is gone');
    }),
  },
  {
    name: 'tells of a comment that is held, without what it says',
    needs: ['changes', 'add', 'moderate'],
    run: scenario(async ({ adapter, guest = adapter }) => {
      const id = freshDiscussion();
      const { id: comment, revision } = await adapter.add(id, draftOf('A rumour.'));
      const { version } = await guest.list(id);
      await adapter.moderate?.(id, { action: 'hold', comment, revision });
      const changes = await guest.changes?.(id, version);
      expectEqual(
        changes?.records.map(({ status }) => status),
        ['spam'],
        'the states',
      );
      expectThat(!JSON.stringify(changes).includes('rumour'), 'the text is withheld');
    }),
  },
  {
    name: 'reports changes to whoever watches, until they stop',
    needs: ['watch', 'add'],
    run: scenario(async ({ adapter }) => {
      const id = freshDiscussion();
      const early = await adapter.add(id, draftOf('Between the page and the watch.'));
      const seen = new Map<string, CommentRecord>();
      let latest: Changes | undefined;
      const stop = adapter.watch!(id, 0, (changes) => {
        expectThat(changes.version >= (latest?.version ?? 0), 'versions only grow');
        latest = changes;
        for (const record of changes.records) seen.set(record.id, record);
      });
      await expectSoon(() => seen.has(early.id), 'hearing of what was there');
      const late = await adapter.add(id, draftOf('Later.'));
      await expectSoon(() => seen.has(late.id), 'hearing of what came');
      expectEqual(latest?.total, 2, 'the total');
      stop();
      const unheard = await adapter.add(id, draftOf('Too late.'));
      await adapter.list(id);
      expectThat(!seen.has(unheard.id), 'nothing is reported after stopping');
    }),
  },
  {
    name: 'shows one adapter what another over the same store wrote',
    needs: ['again', 'add'],
    run: scenario(async (open) => {
      const { adapter } = open;
      const id = freshDiscussion();
      const other = await open.again!();
      const record = await adapter.add(id, draftOf('Hello over there.'));
      expectEqual((await other.list(id)).records, [record], 'its list');
      await other.close?.();
    }),
  },
  {
    name: 'loses nothing when two adapters write to one store at the same time',
    needs: ['again', 'add'],
    run: scenario(async (open) => {
      const { adapter } = open;
      const id = freshDiscussion();
      const other = await open.again!();
      const write = (where: typeof adapter, text: string): Promise<CommentRecord>[] =>
        Array.from({ length: 25 }, (_, index) => where.add(id, draftOf(`${text} ${index}`)));
      await Promise.all([...write(adapter, 'here'), ...write(other, 'there')]);
      for (const where of [adapter, other]) {
        const { records, total } = await where.list(id, { limit: 100 });
        expectEqual([total, new Set(idsOf(records)).size], [50, 50], 'the total, and how many are listed');
      }
      await other.close?.();
    }),
  },
  {
    name: 'reports what another adapter over the same store wrote',
    needs: ['again', 'add', 'watch'],
    run: scenario(async (open) => {
      const { adapter } = open;
      const id = freshDiscussion();
      const other = await open.again!();
      const seen = new Set<string>();
      const stop = adapter.watch!(id, 0, ({ records }) => records.forEach((record) => seen.add(record.id)));
      const records = await Promise.all([other.add(id, draftOf('One.')), other.add(id, draftOf('Two.'))]);
      await expectSoon(() => records.every((record) => seen.has(record.id)), 'hearing of both');
      stop();
      await other.close?.();
    }),
  },
  {
    name: 'works again after it was closed',
    needs: [],
    run: async (target) => {
      const id = freshDiscussion();
      const archive = target.can.includes('seed') ? archiveOf(id, recordsOf(id, [{ id: 'a' }])) : undefined;
      await scenario(async ({ adapter }) => {
        const before = await adapter.list(id);
        await adapter.close?.();
        expectEqual((await adapter.list(id)).records, before.records, 'the list afterwards');
      }, archive)(target);
    },
  },
];
