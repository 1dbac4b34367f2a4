import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playwrightResult, vitestResult } from './test-results.mjs';

describe('what a test runner reports', () => {
  let folder = '';
  const reported = async (report: unknown) => {
    const file = join(folder, 'report.json');
    await writeFile(file, JSON.stringify(report));
    return file;
  };
  const suite = { status: 'passed', assertionResults: [{}] };
  const units = { numTotalTests: 3, numPassedTests: 3, numFailedTests: 0, testResults: [suite] };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'huying-results-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is counted', async () => {
    expect(await vitestResult(await reported(units), 0)).toEqual({ passed: 3, failed: 0 });
    const stories = { stats: { expected: 4, unexpected: 1, flaky: 0, skipped: 0 } };
    expect(await playwrightResult(await reported(stories), 1)).toEqual({ passed: 4, failed: 1 });
  });

  it('counts a test file that could not be loaded as a failure', async () => {
    const broken = { ...units, testResults: [suite, { status: 'failed', assertionResults: [] }] };
    expect(await vitestResult(await reported(broken), 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a story that passes only now and then as a failure', async () => {
    const stories = { stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 } };
    expect(await playwrightResult(await reported(stories), 0)).toEqual({ passed: 4, failed: 1 });
  });

  it('is never green when the runner failed or ran nothing', async () => {
    expect((await vitestResult(await reported(units), 1)).failed).toBe(1);
    expect((await vitestResult(await reported({ numTotalTests: 0, testResults: [] }), 0)).failed).toBe(1);
    expect((await vitestResult(join(folder, 'no-such-file'), 0)).failed).toBe(1);
    expect((await playwrightResult(join(folder, 'no-such-file'), 0)).failed).toBe(1);
  });
});
