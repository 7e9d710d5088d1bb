// The built handler over memory, as a site would write it for any runtime that has Request and Response.
import { memoryAdapter } from '../../dist/adapters/memory.js';
import { createHandler } from '../../dist/server/index.js';

let handler;

export default {
  fetch(request) {
    // Made with the first request: Workers may do nothing before.
    handler ??= createHandler({ adapter: memoryAdapter() });
    return handler(request);
  },
};
