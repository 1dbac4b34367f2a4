import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { mustRun } from './program.mjs';
import { inRoot } from './root.mjs';
import { hashOf, makeIfStale } from './stamps.mjs';

const COMMAND = [process.execPath, inRoot('node_modules/prisma/build/index.js'), 'generate', '--no-hints'];

/** The database client, generated from prisma/schema.prisma and prisma/models when they changed. */
export async function ensureClient() {
  if (!existsSync(inRoot('server/store/generated'))) await rm(inRoot('build/client.stamp'), { force: true });
  const hash = await hashOf(['prisma/schema.prisma', 'prisma/models', 'package-lock.json']);
  // Prisma asks its own server for newer versions, and waits where there is no way out.
  const env = { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' };
  await makeIfStale('client', hash, () =>
    mustRun(COMMAND, 'The database client could not be generated.', { env }),
  );
}
