import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{server,bots,locales,prisma,app}/**/*.test.{ts,tsx}',
      'tests/{unit,setup,faults}/**/*.test.{ts,tsx}',
    ],
    globalSetup: ['tests/setup/run.ts'],
    setupFiles: ['tests/setup/every-file.ts'],
    // Half of a file's time is waiting for its database: on two cores two files at once, where Vitest would take one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Generous, because a slow machine is not a fault; nothing waits for these in a good run.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
