import { memoryAdapter } from '../../src/adapters/memory.js';
import { allAbilitiesBut } from '../support/abilities.js';
import { actingAs } from '../support/acting-as.js';
import { conformsAs } from '../support/conformance.js';

conformsAs('memory', {
  can: allAbilitiesBut('session', 'again'),
  open: async (archive) => {
    const adapter = memoryAdapter(archive ? { archive } : {});
    return { adapter, reader: async (key) => actingAs(adapter, { key, moderates: key === 'moderator' }) };
  },
});
