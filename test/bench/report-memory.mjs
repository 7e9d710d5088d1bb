// Loaded into a process (node --import): when it ends, tells how much memory it ever had.
process.on('exit', () => {
  const { maxRSS } = process.resourceUsage();
  process.stderr.write(`\nmost memory: ${Math.round(maxRSS / 1024)} MB\n`);
});
