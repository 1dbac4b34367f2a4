import { defineConfig } from '@playwright/test';

/**
 * Stories in a real browser against a running site: `npm test` starts one of its own and names it in
 * SITE_URL; by hand, start one with `npm start` first. CHROMIUM_PATH names the browser, otherwise it is
 * Playwright's own.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  // A story that passes only at the second try has found something.
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env.SITE_URL ?? 'http://localhost:3000',
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox', // root in a container has no other way
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
      ],
    },
  },
});
