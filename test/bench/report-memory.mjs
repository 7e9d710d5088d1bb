// Loaded into a process (node --import). When the process ends, it reports the most memory that the process has had.
process.on('exit', () => {
  const { maxRSS } = process.resourceUsage();
  process.stderr.write(`\nmost memory: ${Math.round(maxRSS / 1024)} MB\n`);
});
