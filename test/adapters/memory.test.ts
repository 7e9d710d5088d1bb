import { memoryAdapter } from '../../src/adapters/memory.js';
import { conformsAs } from '../support/conformance.js';

conformsAs('memory', {
  can: ['add', 'count', 'latest', 'edit', 'remove', 'react', 'moderate', 'restore', 'changes', 'watch', 'seed'],
  open: async (archive) => ({ adapter: memoryAdapter(archive ? { archive } : {}) }),
});
