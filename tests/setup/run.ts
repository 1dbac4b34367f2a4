import type { TestProject } from 'vitest/node';
import { destroyPostgres } from '../../server/launch/postgres.mjs';
import { makeThrowaway } from '../../server/launch/throwaway.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    dataDir: string;
  }
}

/**
 * Once a run: a folder for the one PostgreSQL of all tests. The first test that asks for a database
 * starts it (tests/setup/database.ts), so a run without such a test does not wait for it.
 */
export default async function setup(project: TestProject) {
  const dataDir = await makeThrowaway();
  project.provide('dataDir', dataDir);
  return () => destroyPostgres(dataDir);
}
