// The last comments that a reader saw, for when the back end cannot be reached. Loaded when the page is idle, and when the first page of
// a discussion could not be loaded.
export { keepPage } from './keep-page.js';
export { showKeptPage } from './show-kept-page.js';
