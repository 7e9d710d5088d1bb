// The rules that moderators have set on their page, for all servers that share the database.
import type { CallOptions } from '../../core/call-options.js';
import { assertModerator } from '../../core/caller.js';
import { AfterwordError } from '../../core/errors.js';
import type { Rules, RulesState } from '../../core/rules.js';
import { checkRules } from '../judging/check-rules.js';
import { storable } from './rows.js';
import type { Database } from './tables.js';

/** The name of the row. */
const SITE = 'site';
/** Characters of all rules together. */
const LARGEST = 1024 * 1024;

export const rulesIn = async (db: Database, { caller }: CallOptions): Promise<RulesState> => {
  assertModerator(caller);
  const row = await db.selectFrom('afterword_rules').selectAll().where('site', '=', SITE).executeTakeFirst();
  return row ? { rules: JSON.parse(row.rules) as Rules, revision: row.revision } : { rules: {}, revision: 0 };
};

const changedMeanwhile = (): AfterwordError =>
  new AfterwordError('conflict', 'Another moderator has changed the rules meanwhile.');

/** @param seen the revision that the moderator saw */
export const setRules = async (
  db: Database,
  given: Rules,
  seen: number,
  { caller }: CallOptions,
): Promise<RulesState> => {
  assertModerator(caller);
  const rules = checkRules(given);
  const text = storable(JSON.stringify(rules));
  if (text.length > LARGEST) throw new AfterwordError('invalid', `Rules have at most ${LARGEST} characters.`);
  const revision = seen + 1;
  if (seen === 0) {
    const added = await db
      .insertInto('afterword_rules')
      .values({ site: SITE, rules: text, revision })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows !== 1n) throw changedMeanwhile();
  } else {
    const changed = await db
      .updateTable('afterword_rules')
      .set({ rules: text, revision })
      .where('site', '=', SITE)
      .where('revision', '=', seen)
      .executeTakeFirst();
    if (changed.numUpdatedRows !== 1n) throw changedMeanwhile();
  }
  return { rules, revision };
};
