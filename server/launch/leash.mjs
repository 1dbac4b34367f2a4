/**
 * Loaded first into every process that the launcher starts: when the launcher dies without a word, the
 * channel between them closes, and the process ends as if it had been told to.
 */
const GRACE_MS = 15_000;

process.on('disconnect', () => {
  setTimeout(() => process.exit(1), GRACE_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
