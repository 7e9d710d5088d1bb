// The contents of a database, exported by the published command.
import assert from 'node:assert/strict';
import { afterword } from '../support/command.mjs';

export const sorted = (ids) => [...ids].sort((one, other) => (one < other ? -1 : 1));

/** The ids of the comments, each as often as it is stored. */
export const storedIds = async (db) => {
  const { code, out, err } = await afterword(['export', '--db', db, '--format', 'ndjson']);
  assert.equal(code, 0, err);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id)
    .filter(Boolean);
};

/** Checks with an archive and with the server's own count that each of these is stored once, and nothing else. */
export const checkStoredOnce = async (db, url, letters, discussion = 'd') => {
  assert.deepEqual(sorted(await storedIds(db)), sorted(letters.map(({ draft }) => draft.id)));
  const { counts } = await (await fetch(`${url}/counts?id=${discussion}`)).json();
  assert.equal(counts[0].total, letters.length);
};
