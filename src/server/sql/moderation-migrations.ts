// The migrations for moderators: decisions, why comments are held, and signing in. They keep to what migration-steps.ts keeps to.
import type { Work } from './tables.js';

export const moderationMigrations: Readonly<Record<string, (work: Work) => Promise<void>>> = {
  '013 decisions of moderators': async ({ schema }) => {
    await schema.alterTable('afterword_comments').addColumn('held_for', 'text').execute();
    await schema.alterTable('afterword_comments').addColumn('edited_by', 'text').execute();
    await schema
      .createTable('afterword_decisions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('time', 'bigint', (column) => column.notNull())
      .addColumn('moderator_id', 'text')
      .addColumn('moderator_name', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('discussion', 'text', (column) => column.notNull())
      .addColumn('comment', 'text')
      .addColumn('from_status', 'text')
      .addColumn('to_status', 'text')
      .addColumn('reason', 'text')
      .addColumn('undoes', 'text')
      .addColumn('undone_by', 'text')
      .addColumn('revision', 'integer')
      .addColumn('kept', 'text')
      .addColumn('kept_until', 'bigint')
      .execute();
    const index = (name: string, ...columns: string[]): Promise<void> =>
      schema.createIndex(`afterword_decisions_${name}`).on('afterword_decisions').columns(columns).execute();
    await index('newest', 'time', 'id');
    await index('in_discussion', 'discussion', 'time', 'id');
    await index('about', 'discussion', 'comment', 'time', 'id');
    await index('kept', 'kept_until');
  },
  '014 moderators': async ({ schema }) => {
    await schema
      .createTable('afterword_moderators')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull().unique())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('afterword_moderator_codes')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('purpose', 'text', (column) => column.notNull())
      .addColumn('moderator', 'text', (column) => column.notNull())
      .addColumn('origin', 'text')
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
    await schema
      .createTable('afterword_moderator_sessions')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('moderator', 'text', (column) => column.notNull())
      .addColumn('origin', 'text')
      .addColumn('used_at', 'bigint', (column) => column.notNull())
      .execute();
    const index = (table: string, column: string): Promise<void> =>
      schema.createIndex(`afterword_${table}_${column}`).on(`afterword_${table}`).column(column).execute();
    await index('moderator_codes', 'expires_at');
    await index('moderator_codes', 'moderator');
    await index('moderator_sessions', 'used_at');
    await index('moderator_sessions', 'moderator');
  },
};
