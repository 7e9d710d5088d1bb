// Hides one warning of Node. Node 22 calls its own SQLite driver experimental at each start; what this server uses of it is tested with
// each version. All other warnings are printed as before.

export const hideSqliteWarning = (): void => {
  const listeners = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name === 'ExperimentalWarning' && warning.message.startsWith('SQLite')) return;
    for (const listener of listeners) listener(warning);
  });
};
