/** Vendors' webhooks: the raw body goes to the channel's adapter, which verifies it before anything is read from it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Receiving, receiveWebhook } from '#bots/receive';
import { channelAt } from '#bots/registry';
import { openSwitchboard } from '#bots/switchboard';
import type { House } from '#server/api/house';
import type { Log } from '#server/log';
import type { Wire } from '#server/wire';
import { keepChannelFile } from './channel-files';
import { createChannelLogin, isLogin } from './channel-login';
import { clientAddress } from './request-facts';

/** The largest that any vendor sends (WhatsApp's batches), with room. */
const mostBytes = 4 * 1024 * 1024;

export type Webhooks = {
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>;
  stop(): Promise<void>;
};

export async function createWebhooks(wire: Wire, house: House, log: Log): Promise<Webhooks> {
  const door = house.serviceDoor();
  const { env } = wire;
  const zone = env.CITY_TIMEZONE;
  const switchboard = await openSwitchboard({ env, around: { baseUrl: env.baseUrl, zone, log }, door, log });
  const receiving: Omit<Receiving, 'channels'> = {
    door,
    storeFile: (body: Buffer) => keepChannelFile(wire, body),
    zone,
    log,
    wait: (ms) => wait(ms),
    clock: () => performance.now(),
  };
  const login = createChannelLogin(door);
  return {
    async serve(request, response) {
      const path = request.url ?? '/';
      const channels = switchboard.channels();
      const channel = channelAt(channels, path);
      const isSigningIn = channel?.login !== undefined && isLogin(path);
      if (!channel || !(channel.inbound || isSigningIn)) return void response.writeHead(404).end();
      const body = await readBody(request);
      if (!body) return void response.writeHead(413, { connection: 'close' }).end();
      const { method = 'GET' } = request;
      const raw = { method, url: `${env.baseUrl}${path}`, headers: singleHeaders(request), body };
      const answer = isSigningIn
        ? await login(channel, raw, clientAddress(request, env.TRUST_PROXY === '1'))
        : await receiveWebhook(channel, raw, { ...receiving, channels });
      response
        .writeHead(answer.status, { 'content-type': answer.contentType, 'cache-control': 'no-store' })
        .end(answer.body);
    },
    stop: () => switchboard.stop(),
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
