// Reads the address rules of --map: each is a rule or a file of rules.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createMapping, type Mapping } from '../../importers/mapping.js';

export const readRules = async (given: readonly string[], base: string | undefined): Promise<Mapping> => {
  const rules: string[] = [];
  for (const one of given) {
    if (one.includes('->') || !existsSync(one)) rules.push(one);
    else rules.push(...(await readFile(one, 'utf8')).split(/\r?\n/));
  }
  return createMapping({ rules, base });
};
