/** The webhooks over HTTP without the pages, as a process of its own: what the one server runs for vendors. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createContexts } from '#server/api/context';
import type { House } from '#server/api/house';
import { openDoor } from '#server/api/router';
import { readEnv } from '#server/env';
import { createWebhooks } from '#server/http/webhooks';
import { createLog } from '#server/log';
import { wire as createWire } from '#server/wire';

const env = readEnv();
const wire = createWire(env);
const contexts = createContexts(wire);
const house = { serviceDoor: () => openDoor(contexts.forService()) } as House;
const webhooks = await createWebhooks(wire, house, createLog('warn'));
const server = createServer((request, response) => {
  webhooks.serve(request, response).catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    response.writeHead(500).end();
  });
});
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`listening ${(server.address() as AddressInfo).port} \n`),
);
