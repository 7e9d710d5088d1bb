export { groupsOf } from './core/counting.js';
export { randomId } from './core/random-id.js';
