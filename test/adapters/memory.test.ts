import { memoryAdapter } from '../../src/adapters/memory.js';
import { actingAs } from '../support/acting-as.js';
import { conformsAs } from '../support/conformance.js';

conformsAs('memory', {
  can: [
    'add',
    'count',
    'latest',
    'edit',
    'remove',
    'react',
    'report',
    'moderate',
    'queue',
    'reports',
    'restore',
    'changes',
    'version',
    'watch',
    'seed',
    'readers',
    'mine',
  ],
  open: async (archive) => {
    const adapter = memoryAdapter(archive ? { archive } : {});
    return { adapter, reader: async (key) => actingAs(adapter, { key, moderates: key === 'moderator' }) };
  },
});
