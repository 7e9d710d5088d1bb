export { keepPage } from './keep-page.js';
export { showKeptPage } from './show-kept-page.js';
