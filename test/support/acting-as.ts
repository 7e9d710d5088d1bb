// A multi-user adapter as one of its readers uses it.
import type { Adapter, CallOptions, Caller } from '../../src/core/index.js';

export const actingAs = (adapter: Adapter, caller: Caller): Adapter => {
  const as = (call?: CallOptions): CallOptions => ({ ...call, caller });
  return {
    name: adapter.name,
    list: (id, query, call) => adapter.list(id, query, as(call)),
    add: (id, draft, call) => adapter.add(id, draft, as(call)),
    edit: (id, comment, change, call) => adapter.edit!(id, comment, change, as(call)),
    search: (id, query, call) => adapter.search!(id, query, as(call)),
    history: (id, comment, call) => adapter.history!(id, comment, as(call)),
    remove: (id, comment, call) => adapter.remove!(id, comment, as(call)),
    own: (query, call) => adapter.own!(query, as(call)),
    removeOwn: (comments, call) => adapter.removeOwn!(comments, as(call)),
    react: (id, comment, reaction, call) => adapter.react!(id, comment, reaction, as(call)),
    report: (id, comment, report, call) => adapter.report!(id, comment, report, as(call)),
    queue: (query, call) => adapter.queue!(query, as(call)),
    queueState: (call) => adapter.queueState!(as(call)),
    decide: (request, call) => adapter.decide!(request, as(call)),
    decisions: (query, call) => adapter.decisions!(query, as(call)),
    undo: (decision, call) => adapter.undo!(decision, as(call)),
    reports: (id, comment, call) => adapter.reports!(id, comment, as(call)),
    moderate: (id, moderation, call) => adapter.moderate!(id, moderation, as(call)),
    changes: (id, since, call) => adapter.changes!(id, since, as(call)),
  };
};
