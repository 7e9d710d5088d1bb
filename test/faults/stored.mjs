// What a database holds, as the published command exports it.
import assert from 'node:assert/strict';
import { afterword } from '../support/command.mjs';

export const sorted = (ids) => [...ids].sort((one, other) => (one < other ? -1 : 1));

/** The comments' ids, each as often as it is there. */
export const storedIds = async (db) => {
  const { code, out, err } = await afterword(['export', '--db', db, '--format', 'ndjson']);
  assert.equal(code, 0, err);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id)
    .filter(Boolean);
};

/** Makes sure that each of these is there once, and nothing else, by an archive and by the server's own count. */
export const checkStoredOnce = async (db, url, letters, discussion = 'd') => {
  assert.deepEqual(sorted(await storedIds(db)), sorted(letters.map(({ draft }) => draft.id)));
  const { counts } = await (await fetch(`${url}/counts?id=${discussion}`)).json();
  assert.equal(counts[0].total, letters.length);
};
