// afterword/core: the domain without the page. Runs in a browser, a worker or a server.
export * from './adapter.js';
export * from './archive.js';
export * from './caller.js';
export * from './check-record.js';
export * from './commands.js';
export * from './discussion.js';
export * from './discussion-state.js';
export * from './draft.js';
export * from './errors.js';
export * from './follow.js';
export * from './order.js';
export { isTriedAgain } from './outbox.js';
export * from './paging.js';
export * from './random-id.js';
export * from './reader-store.js';
export * from './records.js';
export * from './thread.js';
export * from './url.js';
