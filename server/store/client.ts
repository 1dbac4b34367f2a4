/** The one connection pool of a process. Limits: 12 connections, 5 s to get one, 15 s for a statement (a runaway query must not hold the desk). */
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Prisma, PrismaClient } from './generated/client';

export type Db = PrismaClient | Prisma.TransactionClient;
export { Prisma, PrismaClient };

export type Connection = { prisma: PrismaClient; pool: pg.Pool; close: () => Promise<void> };

/** `onIdleError` hears of connections that the server ended while nobody used them. */
export function connect(url: string, onIdleError: (error: Error) => void = () => {}): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: 12,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 15_000,
    application_name: 'huying',
  });
  pool.on('error', onIdleError);
  // Connections that somebody holds for long, as the queue does, report their end themselves.
  pool.on('connect', (client) => client.on('error', onIdleError));
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, {
      onConnectionError: onIdleError,
      statementNameGenerator: createStatementNames(),
    }),
  });
  return {
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}

/** Lists of many lengths make many statements; those beyond this number are planned each time, as all would be without a name. */
const mostNames = 500;

/** A statement with a name is parsed and planned once for each connection, which is half of what a small one costs. */
function createStatementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= mostNames) return known ?? '';
    names.set(sql, `huying_${names.size}`);
    return names.get(sql) ?? '';
  };
}
