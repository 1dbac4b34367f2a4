import { register } from 'tsx/esm/api';

/** A thread does not inherit the loader that lets Node run TypeScript: where the sources run as they are, it is set up here. */
register();
await import('./train-worker.ts');
