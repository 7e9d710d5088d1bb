// A database with discussions, which the published command imports.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateComments } from '../../demo/generate.js';
import { processEnd } from '../runner/child-processes.mjs';
import { afterword } from '../support/command.mjs';

export const COUNT = 50;
/** All comments on one page. */
export const PATH = '/discussions/d/comments?limit=100';

/** A folder that is deleted when this process ends. */
export const temporaryFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
  processEnd.addEventListener('abort', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/**
 * @param ids of discussions, and how many comments each has
 * @param checkout the folder of another checkout, whose command is used
 */
export const fill = async (db, ids, checkout) => {
  const file = join(temporaryFolder(), 'archive.json');
  const discussions = Object.entries(ids).map(([id, count]) => ({
    id,
    title: 'Bench',
    comments: generateComments(count, id),
  }));
  writeFileSync(file, JSON.stringify({ afterword: 1, discussions }));
  const { code, err } = await afterword(['import', file, '--db', db], { checkout });
  if (code !== 0) throw new Error(err);
};

export const fillWithDiscussion = (db) => fill(db, { d: COUNT });
