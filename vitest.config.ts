import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{server,bots,locales,prisma,app}/**/*.test.{ts,tsx}',
      'tests/{unit,setup,faults}/**/*.test.{ts,tsx}',
    ],
    globalSetup: ['tests/setup/run.ts'],
    setupFiles: ['tests/setup/every-file.ts'],
    // Generous, because a slow machine is not a fault; nothing waits for these in a good run.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
