// The migration for the classifier: finds the newest decisions of one kind. It keeps to what migration-steps.ts keeps to.
import type { Work } from './tables.js';

export const classifierMigrations: Readonly<Record<string, (work: Work) => Promise<void>>> = {
  '021 decisions by action': async ({ schema }) => {
    await schema
      .createIndex('afterword_decisions_by_action')
      .on('afterword_decisions')
      .columns(['action', 'time', 'id'])
      .execute();
  },
};
