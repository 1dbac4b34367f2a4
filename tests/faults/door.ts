/** The door over HTTP without the pages, as a process of its own: what the one server runs for /api/trpc. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createContexts } from '#server/api/context';
import type { House } from '#server/api/house';
import { readEnv } from '#server/env';
import { createTrpc } from '#server/http/trpc';
import { wire as createWire } from '#server/wire';

const contexts = createContexts(createWire(readEnv()));
const house = {
  contexts,
  report: (message: string) => process.stderr.write(`${message}\n`),
} as unknown as House;
const trpc = createTrpc(house, false);
const server = createServer((request, response) => void trpc(request, response));
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`listening ${(server.address() as AddressInfo).port} \n`),
);
