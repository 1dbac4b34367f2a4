/** `/healthz` the process is up · `/readyz` database, migrations and a living worker · `/metrics` for Prometheus, by token or from this machine. */
import { timingSafeEqual } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Wire } from '#server/wire';
import { clientAddress } from './request-facts';

/** A worker beats every 10 s; three misses and somebody should look. */
const workerSilenceMs = 35_000;

export function createHealth(wire: Wire) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'huying_request_seconds',
    help: 'Time to answer, by kind of path and status class',
    labelNames: ['kind', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });

  async function troubles(): Promise<string[]> {
    try {
      await wire.tools.store.upkeep.isReady();
    } catch {
      return ['database'];
    }
    const found: string[] = [];
    const expected = readdirSync('prisma/migrations', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    ).length;
    if ((await wire.tools.store.upkeep.appliedMigrations()) < expected) found.push('migrations');
    const beat = await wire.tools.store.upkeep.lastBeat();
    if (!beat || wire.tools.now().getTime() - beat.getTime() > workerSilenceMs) found.push('worker');
    return found;
  }

  async function ready(response: ServerResponse): Promise<void> {
    const found = await troubles();
    const isReady = found.length === 0;
    // A channel that does not work is no reason to take the site away; it is said here and on the desk.
    const channels = found.includes('database') ? [] : await wire.tools.store.channelHealth.all();
    const unwell = channels
      .filter(({ isWell }) => !isWell)
      .map(({ channel, account, error, since }) => ({ channel, account, error, since }));
    send(response, isReady ? 200 : 503, JSON.stringify({ ready: isReady, troubles: found, unwell }));
  }

  async function metrics(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!mayReadMetrics(request)) return send(response, 403, '{}');
    response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics());
  }

  function mayReadMetrics(request: IncomingMessage): boolean {
    const token = wire.env.METRICS_TOKEN;
    const given = Buffer.from(String(request.headers.authorization ?? ''));
    const wanted = Buffer.from(`Bearer ${token}`);
    if (token && given.length === wanted.length && timingSafeEqual(given, wanted)) return true;
    return (
      clientAddress(request, wire.env.TRUST_PROXY === '1') === null && !request.headers['x-forwarded-for']
    );
  }

  return {
    ready,
    metrics,
    alive: (response: ServerResponse) => send(response, 200, '{"alive":true}'),
    observe: (kind: string, status: number, seconds: number) =>
      durations.observe({ kind, status: `${Math.floor(status / 100)}xx` }, seconds),
  };
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(body);
}
