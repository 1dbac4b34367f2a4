#!/usr/bin/env node
/**
 * Stands in for Prisma's native `schema-engine`, so that `npx prisma …` works without its download:
 * PRISMA_SCHEMA_ENGINE_BINARY (prisma.config.ts) names this file. It speaks the same JSON-RPC on stdin
 * and stdout, or runs one of three commands, and answers with the WebAssembly engine.
 */
const args = process.argv.slice(2);

if (args.includes('--version')) {
  console.log('schema-engine-cli wasm');
} else {
  const valuesOf = (/** @type {string} */ name) =>
    args.flatMap((arg, index) =>
      arg === name ? [args[index + 1] ?? ''] : arg.startsWith(`${name}=`) ? [arg.slice(name.length + 1)] : [],
    );
  const datasource = JSON.parse(valuesOf('--datasource')[0] ?? '{}');
  const place = {
    url: datasource.url ?? process.env.DATABASE_URL ?? '',
    shadowUrl: datasource.shadowDatabaseUrl || undefined,
  };
  if (args.includes('cli')) {
    const { runCommand } = await import('./shim-commands.mjs');
    await runCommand(args, place.url);
  } else {
    const { serve } = await import('./shim-server.mjs');
    serve(place, valuesOf('--datamodels'));
  }
}
