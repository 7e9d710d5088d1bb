export { formattedTree } from '../body/formatted-tree.js';
