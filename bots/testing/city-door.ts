/** The one server's door and uploads on a port of their own, for apps that come from outside. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createContexts } from '#server/api/context';
import type { House } from '#server/api/house';
import { createTrpc } from '#server/http/trpc';
import { createUploads } from '#server/http/uploads';
import type { Wire } from '#server/wire';
import { afterThisFile } from '#tests/setup/every-file';
import type { SmallTown } from './small-town';

/** Answers the address: `http://127.0.0.1:…`. */
export async function openCityDoor({ house: { tools } }: SmallTown): Promise<string> {
  const env = { DEFAULT_LOCALE: 'zh-CN', TRUST_PROXY: '0' };
  const wire = { tools, env } as unknown as Wire;
  const house = {
    contexts: createContexts(wire),
    report: () => undefined,
  } as unknown as House;
  const trpc = createTrpc(house, false);
  const uploads = createUploads(wire, house, () => '');
  const server = createServer((request, response) => {
    const answer = request.url?.startsWith('/api/trpc/') ? trpc : uploads.toJson;
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterThisFile(async () => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
