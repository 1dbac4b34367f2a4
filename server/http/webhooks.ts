/** Vendors' webhooks: the raw body goes to the channel's adapter, which verifies it before anything is read from it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { receiveWebhook } from '#bots/receive';
import { botSettings, openChannels } from '#bots/registry';
import type { House } from '#server/api/house';
import type { Log } from '#server/log';
import type { Wire } from '#server/wire';
import { keepChannelFile } from './channel-files';

/** The largest that any vendor sends (WhatsApp's batches), with room. */
const mostBytes = 4 * 1024 * 1024;

export function createWebhooks(wire: Wire, house: House, log: Log) {
  const door = house.serviceDoor();
  const channels = openChannels(botSettings(wire.env, log), door);
  const receiving = {
    door,
    storeFile: (body: Buffer) => keepChannelFile(wire, body),
    zone: wire.env.CITY_TIMEZONE,
    log,
  };
  return {
    async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const path = request.url ?? '/';
      const channel = channels.get(/^\/webhooks\/([a-z-]+)(?:[/?]|$)/.exec(path)?.[1] ?? '');
      if (!channel?.inbound) return void response.writeHead(404).end();
      const body = await readBody(request);
      if (!body) return void response.writeHead(413, { connection: 'close' }).end();
      const { method = 'GET' } = request;
      const answer = await receiveWebhook(
        channel,
        { method, url: `${wire.env.baseUrl}${path}`, headers: singleHeaders(request), body },
        receiving,
      );
      response
        .writeHead(answer.status, { 'content-type': answer.contentType, 'cache-control': 'no-store' })
        .end(answer.body);
    },
  };
}

/** Null when it is too large: the rest is not read. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function singleHeaders({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}
