import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/setup/database';
import { readSchema } from './engine/files.mjs';
import { diffFromMigrations } from './engine/migrate.mjs';

/**
 * The migrations and the schema say the same. The engine has answered "same" before when it had failed, so
 * the other answer is asked for as well. Triggers, checks and exclusions are unknown to Prisma and are
 * tested where they matter.
 */
describe('the migrations', () => {
  let url = '';
  beforeAll(async () => {
    url = await testDatabase();
  });

  it('add up to the schema', async () => {
    const { isSame, summary } = await diffFromMigrations(url);
    expect(summary.trim()).toBe('No difference detected.');
    expect(isSame).toBe(true);
  });

  it('are found wanting when a model has no table', async () => {
    const extra = { path: 'drift.prisma', content: 'model DriftProbe {\n  id Int @id\n}\n' };
    const { isSame, summary, script } = await diffFromMigrations(url, [...(await readSchema()), extra]);
    expect(isSame).toBe(false);
    expect(summary).toContain('DriftProbe');
    expect(script).toContain('CREATE TABLE "DriftProbe"');
  });

  it('are found wanting when a model has a field without a column', async () => {
    const { isSame, summary } = await diffFromMigrations(url, withProbeField(await readSchema()));
    expect(isSame).toBe(false);
    expect(summary).toContain('driftProbe');
  });
});

/** The schema with one more field in its first model. */
function withProbeField(schema: { path: string; content: string }[]) {
  const model = /^model \w+ \{$/m;
  const first = schema.findIndex((file) => model.test(file.content));
  const altered = (content: string) => content.replace(model, '$&\n  driftProbe Int?');
  return schema.map((file, at) => (at === first ? { ...file, content: altered(file.content) } : file));
}
