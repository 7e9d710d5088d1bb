// How a discussion is followed: its version, what changed after it, and a message when something may have changed.
import type { Changes } from '../../core/adapter.js';
import { throwIfAborted } from '../../core/errors.js';
import { follow } from '../../core/follow.js';
import type { ChangeNotifier } from './change-notifier.js';
import { changesOf } from './changes.js';
import { coalesce } from './coalesce.js';
import type { Access } from './opening.js';
import { versionOf } from './reading.js';
import type { SqlStore } from './sql-store.js';

export const followerCalls = ({ opened, read, run }: Access): Pick<SqlStore, 'version' | 'changes' | 'watch'> => {
  /** Queried with every page, so it must be cheap. */
  const askVersion = coalesce((id) => run((db) => versionOf(db, id)));
  const changes: SqlStore['changes'] = (id, since, call) => read(call?.signal, (db) => changesOf(db, id, since, call));

  return {
    async version(id, call) {
      throwIfAborted(call?.signal);
      return await askVersion(id);
    },
    changes,

    watch(id, since, onChange) {
      let nudges: ChangeNotifier | undefined;
      const ask = (from: number): Promise<Changes> =>
        changes(id, from).catch((error: unknown) => {
          nudges?.lookAnew(id);
          throw error;
        });
      const following = follow({ since, onChange, ask });
      let leave: (() => void) | undefined;
      let isOver = false;
      const join = async (): Promise<void> => {
        ({ nudges } = await opened());
        if (!isOver) leave = nudges.add(following, id);
      };
      // If the store cannot be opened, calls that query it report that.
      join().catch(ignore);
      return () => {
        isOver = true;
        following.stop();
        leave?.();
      };
    },
  };
};

const ignore = (): undefined => undefined;
