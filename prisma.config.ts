import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Prisma downloads a native engine before it does anything. Ours comes from npm: see prisma/engine.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve(
  import.meta.dirname,
  'prisma/engine/schema-engine.mjs',
);

export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations', seed: 'node server/launch/run.mjs prisma/seed.ts' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://huying@127.0.0.1:5432/huying' },
});
